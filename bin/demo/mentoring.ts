import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { saveAgreement } from '#app/use-cases/mentoring/agreement.server.ts'
import { askDeferral } from '#app/use-cases/mentoring/deferral.server.ts'
import { signAgreement } from '#app/use-cases/mentoring/sign-agreement.server.ts'
import { suggestToTeam } from '#app/use-cases/mentoring/suggest.server.ts'
import { askMentor, replyInThread } from '#app/use-cases/mentoring/talk.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { AnswerValue } from '#workflows/assessment/events.ts'
import type { Traveller } from './path.ts'
import type { World } from './world.ts'

const mentor = 'opiekun@demo.example'
const member = 'zespol@demo.example'
const signatory = 'zarzad@demo.example'

/** What the first organisation and its mentor have said to each other, proposed and agreed. */
export async function seedMentoring(world: World, traveller: Traveller): Promise<void> {
  world.daysAgo(20)
  await talk(world, traveller)
  await suggest(world, traveller)
  world.daysAgo(14)
  await agree(world, traveller)
}

/** The codes answered so, or not at all, in the order of the standard. */
async function answered(
  { deps }: World,
  { assessmentId }: Traveller,
  value: AnswerValue | undefined,
) {
  const { applicable, answers } = contextOf(await readWorkflow(deps.db, assessmentId))
  return applicable.map(({ code }) => code).filter((code) => answers[code]?.value === value)
}

async function talk(world: World, traveller: Traveller): Promise<void> {
  const { deps, as } = world
  const { assessmentId } = traveller
  const [unknown, other] = await answered(world, traveller, 'unknown')
  const [partly, next = partly] = await answered(world, traveller, 'partly')
  const [open] = await answered(world, traveller, undefined)
  const [first, second] = [unknown ?? open, other ?? next]
  if (!first || !second) return
  const { questionId } = await askMentor(deps, await as(member), {
    ...{ assessmentId, code: second },
    body: 'Czy musimy mieć na to osobny dokument, czy wystarczy zapis w regulaminie zarządu?',
  })
  await replyInThread(deps, await as(mentor), {
    ...{ assessmentId, questionId },
    body: 'Wystarczy zapis w regulaminie. Wskażcie paragraf i datę uchwały, którą go przyjęto.',
  })
  await askMentor(deps, await as(member), {
    ...{ assessmentId, code: first },
    body: 'Nie wiemy, czy dotyczy nas to także wtedy, gdy działamy wyłącznie siłami wolontariatu.',
  })
}

async function suggest(world: World, traveller: Traveller): Promise<void> {
  const { deps, as } = world
  const { assessmentId } = traveller
  const [first, second = first] = await answered(world, traveller, 'partly')
  if (!first || !second) return
  await suggestToTeam(deps, await as(mentor), {
    ...{ assessmentId, code: first, kind: 'wording' },
    content: {
      text: 'Zasady są opisane w regulaminie zarządu. Brakuje uchwały, która je potwierdza; zarząd przyjmie ją na najbliższym posiedzeniu.',
    },
  })
  await suggestToTeam(deps, await as(mentor), {
    ...{ assessmentId, code: second, kind: 'plan' },
    content: {
      title: 'Przyjąć uchwałę i dopisać ją do rejestru uchwał',
      dueOn: world.inDays(60),
      support: 'wzór uchwały, rozmowa z opiekunką lub opiekunem',
    },
  })
}

async function agree(world: World, traveller: Traveller): Promise<void> {
  const { deps, as, inDays } = world
  const { participationId } = traveller
  const [first = '', second = ''] = await answered(world, traveller, 'partly')
  const step = (title: string, result: string, days: number, codes: string[]) => ({
    ...{ title, result, dueOn: inDays(days), codes: codes.filter(Boolean) },
  })
  await saveAgreement(deps, await as(mentor), {
    ...{ participationId, revision: 0 },
    aim: 'Do końca roku uporządkować dokumenty, z których organizacja korzysta na co dzień.',
    steps: [
      step('Spisać uchwały zarządu w jednym rejestrze', 'Rejestr uchwał w segregatorze', 10, []),
      step('Przyjąć regulamin pracy zarządu', 'Uchwała z podpisami', 45, [first]),
      step('Uzupełnić dokumenty ochrony danych', 'Rejestr czynności i upoważnienia', 75, [second]),
    ].map((each, index) => ({ row: index + 1, step: each })),
  })
  await signAgreement(deps, await as(mentor), { participationId, revision: 1 })
  await signAgreement(deps, await as(signatory), { participationId, revision: 1 })
}

/** A small organisation asks for more time, and nobody has answered yet. */
export async function seedDeferral(world: World, traveller: Traveller): Promise<void> {
  world.daysAgo(12)
  const { assessmentId, administrator } = traveller
  const [partly] = await answered(world, traveller, 'partly')
  const [code = partly] = await answered(world, traveller, 'notMet')
  if (!code) return
  await askDeferral(world.deps, await world.as(administrator), {
    ...{ assessmentId, code, until: world.inDays(200) },
    reason: 'Nikt u nas nie pracuje zarobkowo. Zrobimy to po walnym zebraniu na wiosnę.',
  })
}
