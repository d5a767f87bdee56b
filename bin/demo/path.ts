import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { finishAssessment } from '#app/use-cases/assessment/move.server.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { submitAssessment } from '#app/use-cases/assessment/submit.server.ts'
import { createOrganisation } from '#app/use-cases/organisation/create.server.ts'
import { saveProfile } from '#app/use-cases/organisation/save-profile.server.ts'
import { acceptInvitation } from '#app/use-cases/participation/answer-invitation.server.ts'
import { inviteOrganisation } from '#app/use-cases/participation/invite.server.ts'
import { planFromGaps } from '#app/use-cases/plan/from-gaps.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { AnswerValue, Applicable } from '#workflows/assessment/events.ts'
import { type Invented, profileOf, typed } from './organisations.ts'
import { DAY, type World } from './world.ts'

/** One invented organisation on its way; ids appear as it goes on. */
export type Traveller = {
  n: number
  invented: Invented
  administrator: string
  organisationId: string
  participationId: string
  assessmentId: string
}

const COORDINATOR = 'koordynator@demo.example'

/** Creates the organisation, with its administrator and signatory, and invites it to the cohort. */
export async function invite(
  world: World,
  {
    n,
    invented,
    cohortId,
    administrator = `osoba${n}@demo.example`,
  }: {
    n: number
    invented: Invented
    cohortId: string
    administrator?: string
  },
): Promise<Traveller> {
  const { deps } = world
  if (administrator.startsWith('osoba')) await world.extra(administrator, `Osoba Przykładowa ${n}`)
  const person = await world.as(administrator)
  const signatory = administrator.startsWith('osoba')
  const { organisationId } = await createOrganisation(deps, person, {
    ...typed(invented, n),
    signatory,
  })
  const coordinator = await world.as(COORDINATOR)
  const participationId = await inviteOrganisation(deps, coordinator, { cohortId, organisationId })
  return { n, invented, administrator, organisationId, participationId, assessmentId: '' }
}

/** Accepts the invitation; the assessment is open, its profile still empty. */
export async function accept(world: World, traveller: Traveller): Promise<void> {
  const { participationId } = traveller
  const viewer = await world.as(traveller.administrator)
  const version = await world.versionOf(participationId)
  traveller.assessmentId = await acceptInvitation(world.deps, viewer, { participationId, version })
}

export async function fillProfile(
  world: World,
  { organisationId, administrator, invented }: Traveller,
) {
  const { deps } = world
  const answers = profileOf(invented)
  await saveProfile(deps, await world.as(administrator), { organisationId, answers })
}

/** How an invented organisation answers: the same number gives the same answers for ever. */
export function answerOf(
  { n, invented }: Pick<Traveller, 'n' | 'invented'>,
  { code, kind }: Applicable,
): AnswerValue {
  const dice = hash(`${n}:${code}`) % 100
  const maturity = { A: 0, B: 8, C: 14, D: 4 }[invented.profile] + (n % 5) * 3
  if (dice < 62 + maturity) return 'met'
  if (dice < 80 + maturity / 2) return 'partly'
  if (dice < 92) return kind === 'critical' ? 'partly' : 'notMet'
  if (dice < 97) return 'unknown'
  return kind === 'critical' ? 'notMet' : 'notApplicable'
}

/** Answers a share (0-1) of what applies, with a document for what is met. */
export async function answer(world: World, traveller: Traveller, share = 1): Promise<void> {
  const { deps } = world
  const { assessmentId } = traveller
  const viewer = await world.as(traveller.administrator)
  const { applicable, answers } = contextOf(await readWorkflow(deps.db, assessmentId))
  for (const criterion of applicable.slice(0, Math.ceil(applicable.length * share))) {
    if (answers[criterion.code]) continue
    const value = answerOf(traveller, criterion)
    await giveAnswer(deps, viewer, {
      assessmentId,
      code: criterion.code,
      value,
      justification: justification(value),
      revision: 0,
      ...(value === 'met' && { evidence: evidence(world, criterion.code, traveller.n) }),
    })
  }
}

export async function plan(
  world: World,
  { assessmentId, administrator }: Traveller,
): Promise<void> {
  const viewer = await world.as(administrator)
  await planFromGaps(world.deps, viewer, { assessmentId, owner: 'Zarząd', dueOn: world.inDays(90) })
}

export async function finish(world: World, traveller: Traveller): Promise<void> {
  await fillProfile(world, traveller)
  await answer(world, traveller)
  await plan(world, traveller)
  const { assessmentId, administrator } = traveller
  await finishAssessment(world.deps, await world.as(administrator), { assessmentId })
}

export async function submit(
  world: World,
  traveller: Traveller,
  signatory = traveller.administrator,
) {
  const { assessmentId } = traveller
  const statement = {
    signatories: [{ name: `Osoba Przykładowa ${traveller.n}`, position: 'członkini zarządu' }],
    representation: 'jednoosobowo przez członka zarządu',
    place: 'Wrocław',
  }
  await submitAssessment(world.deps, await world.as(signatory), { assessmentId, statement })
}

const words: Record<AnswerValue, string> = {
  met: '',
  partly: 'Zaczęliśmy, brakuje jeszcze uporządkowania dokumentów.',
  notMet: 'Jeszcze tego nie robimy, wpisaliśmy do planu.',
  unknown: '',
  notApplicable: 'Nie prowadzimy takiej działalności i nie planujemy jej w tym roku.',
}

const justification = (value: AnswerValue) => words[value]

function evidence(world: World, code: string, n: number) {
  const documentDate = new Date(
    world.deps.now().getTime() - (30 + (hash(`${code}${n}`) % 400)) * DAY,
  )
  return {
    form: 'record' as const,
    name: `Dokument do ${code}`,
    documentDate: documentDate.toISOString().slice(0, 10),
    place: 'segregator w biurze',
  }
}

/** A small stable number from a text (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return value
}
