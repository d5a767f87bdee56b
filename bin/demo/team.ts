import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { assignPart } from '#app/use-cases/team/assign.server.ts'
import { completeArea } from '#app/use-cases/team/complete-area.server.ts'
import { noteAgreement } from '#app/use-cases/team/consents.server.ts'
import { giveScore, openScoring } from '#app/use-cases/team/score.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import type { Traveller } from './path.ts'
import type { World } from './world.ts'

const member = 'zespol@demo.example'
const observer = 'obserwatorka.zespolu@demo.example'

/** A team at work: parts shared out, one area called finished, an observer, and scoring alone under way. */
export async function seedTeamwork(world: World, traveller: Traveller): Promise<void> {
  const { deps, as } = world
  const { assessmentId, organisationId, participationId, administrator } = traveller
  await world.extra(observer, 'Dorota Czytająca')
  await world.join(observer, organisationId, ['observer'])
  const viewer = await as(administrator)
  const place = 'Segregator „Umowy 2026”, sekretariat'
  const signedOn = world.inDays(-2)
  await noteAgreement(deps, viewer, { organisationId, participationId, signedOn, place })
  await share(world, traveller)
  await score(world, { assessmentId, administrator })
}

async function share({ deps, as, inDays }: World, { assessmentId, administrator }: Traveller) {
  const viewer = await as(administrator)
  const { personId } = await as(member)
  const { applicable, answers } = contextOf(await readWorkflow(deps.db, assessmentId))
  const open = applicable.filter(({ code }) => !answers[code])
  const area = open[0]?.area
  if (area) {
    const part = { areaCode: area, code: null }
    await assignPart(deps, viewer, { assessmentId, part, personId, dueOn: inDays(50) })
  }
  const single = open.find((each) => each.area !== area)
  if (single) {
    const part = { areaCode: null, code: single.code }
    await assignPart(deps, viewer, { assessmentId, part, personId, dueOn: inDays(60) })
  }
  await finishOne({ deps, as }, { assessmentId, administrator }, area)
}

/** The first area beside the shared one is answered to its end and called finished. */
async function finishOne(
  { deps, as }: Pick<World, 'deps' | 'as'>,
  { assessmentId, administrator }: Pick<Traveller, 'assessmentId' | 'administrator'>,
  shared: string | undefined,
) {
  const viewer = await as(administrator)
  const { applicable, answers } = contextOf(await readWorkflow(deps.db, assessmentId))
  const area = applicable.find((each) => each.area !== shared)?.area
  if (!area) return
  for (const { code } of applicable.filter((each) => each.area === area && !answers[each.code])) {
    const evidence = { form: 'record' as const, name: `Dokument do ${code}` }
    await giveAnswer(deps, viewer, { assessmentId, code, value: 'met', revision: 0, evidence })
  }
  await completeArea(deps, viewer, { assessmentId, area, done: true })
}

const opinions: [AnswerValue, AnswerValue][] = [
  ['met', 'met'],
  ['partly', 'met'],
  ['partly', 'partly'],
  ['unknown', 'notMet'],
  ['met', 'met'],
  ['notMet', 'partly'],
]

/** Two people scored the same six criteria, not always the same way; nobody has compared yet. */
async function score(
  { deps, as }: World,
  { assessmentId, administrator }: Pick<Traveller, 'assessmentId' | 'administrator'>,
) {
  const [first, second] = [await as(administrator), await as(member)]
  await openScoring(deps, first, { assessmentId })
  const { applicable } = contextOf(await readWorkflow(deps.db, assessmentId))
  for (const [index, [own, other]] of opinions.entries()) {
    const code = applicable[index]?.code
    if (!code) return
    const remark = own === other ? '' : 'Porozmawiajmy, jak to wygląda w praktyce.'
    await giveScore(deps, first, { assessmentId, code, value: own, remark })
    await giveScore(deps, second, { assessmentId, code, value: other, remark: '' })
  }
}
