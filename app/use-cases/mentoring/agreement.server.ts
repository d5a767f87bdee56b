import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import type { Side } from '#db/queries/mentoring.server.ts'
import {
  agreementOf,
  changeAgreement,
  type DevelopmentAgreement,
  insertAgreement,
  type NewStep,
  replaceSteps,
  signByMentor,
  signByOrganisation,
  tickStepRow,
} from '#db/queries/mentoring-agreement.server.ts'
import type { Trx } from '#db/schema.ts'
import { StaleWorkflow } from '#db/workflows.ts'
import { tellMentoring } from './news.server.ts'
import { sideOf } from './talk.server.ts'

export type WantedStep = {
  /** Of a step that is there already, so that what was done stays done. */
  id?: string | undefined
  title: string
  result: string
  /** ISO date. */
  dueOn: string
  codes: string[]
}

type Draft = {
  participationId: string
  /** The revision the writer saw; 0 where there was no agreement. Another one: `StaleWorkflow`. */
  revision: number
  aim: string
  steps: WantedStep[]
}

/** Writes the agreement, or changes it: both signatures go, because they were under another text. */
export async function saveAgreement(deps: Deps, viewer: Viewer, draft: Draft): Promise<void> {
  const { participationId, revision, aim } = draft
  await deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { standings } = await permit(doors, viewer, 'agreement.edit', { participationId })
    await refuseEnded(trx, participationId)
    if (draft.steps.length === 0) throw new Refused('agreementWithoutSteps', {}, 'title1')
    const before = await agreementOf(trx, participationId)
    const { actorId: createdBy, at } = factBy(deps, viewer.personId)
    if ((before?.revision ?? 0) !== revision) throw new StaleWorkflow(participationId)
    const id = before?.id ?? deps.newId()
    if (before) {
      const changed = await changeAgreement(trx, { id, revision, aim, at })
      if (!changed) throw new StaleWorkflow(participationId)
    } else await insertAgreement(trx, { id, participationId, aim, createdBy, at })
    await replaceSteps(trx, id, stepsOf(draft.steps, before, deps))
    const told = { participationId, about: `${id}:${revision + 1}` }
    await tellOtherSide(trx, deps, sideOf(standings), told)
  })
}

/** A step keeps its id and what was done, unless another text came under it. */
function stepsOf(
  wanted: WantedStep[],
  before: DevelopmentAgreement | undefined,
  { newId }: Pick<Deps, 'newId'>,
): NewStep[] {
  return wanted.map(({ id, ...step }) => {
    const known = before?.steps.find((each) => each.id === id)
    return { ...step, id: known?.id ?? newId(), doneAt: known?.doneAt ?? null }
  })
}

type Signing = { participationId: string; revision: number }

/** Signs for one's side, once. Who signs has read exactly this text. */
export async function signAgreement(
  deps: Deps,
  viewer: Viewer,
  { participationId, revision }: Signing,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { standings } = await permit(doors, viewer, 'agreement.sign', { participationId })
    await refuseEnded(trx, participationId)
    const agreement = await agreementOf(trx, participationId)
    if (!agreement) throw new NotFound()
    if (agreement.revision !== revision) throw new StaleWorkflow(participationId)
    const { at } = factBy(deps, viewer.personId)
    const signature = { id: agreement.id, revision, personId: viewer.personId, at }
    const side = sideOf(standings)
    const signed =
      side === 'mentor'
        ? await signByMentor(trx, signature)
        : await signByOrganisation(trx, signature)
    if (!signed) throw new Refused('agreementSigned')
    await tellOtherSide(trx, deps, side, {
      ...{ participationId, about: `${agreement.id}:${revision}:${side}` },
    })
  })
}

type Tick = { participationId: string; stepId: string; done: boolean }

/** Either side marks a step as done today, or as not done after all. */
export async function tickStep(
  deps: Deps,
  viewer: Viewer,
  { participationId, stepId, done }: Tick,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'agreement.edit', { participationId })
    await refuseEnded(trx, participationId)
    const agreement = await agreementOf(trx, participationId)
    if (!agreement) throw new NotFound()
    if (!agreement.mentorSignedAt || !agreement.organisationSignedAt)
      throw new Refused('agreementNotSigned')
    const doneAt = done ? deps.now().toISOString() : null
    const known = await tickStepRow(trx, { id: stepId, agreementId: agreement.id, doneAt })
    if (!known) throw new NotFound()
  })
}

async function refuseEnded(trx: Trx, participationId: string): Promise<void> {
  const { snapshot } = await readWorkflow(trx, participationId)
  if (!snapshot.hasTag('taking-part')) throw new Refused('agreementEnded')
}

async function tellOtherSide(
  trx: Trx,
  deps: Deps,
  side: Side,
  { participationId, about }: { participationId: string; about: string },
): Promise<void> {
  const href = `/participations/${participationId}/agreement`
  const told = { workflowId: participationId, about, href }
  if (side === 'mentor') await tellMentoring(trx, deps, { news: 'agreementFromMentor', ...told })
  else await tellMentoring(trx, deps, { news: 'agreementFromTeam', ...told })
}
