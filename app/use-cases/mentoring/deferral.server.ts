import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { readAssessment } from '#app/use-cases/assessment/read.server.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import {
  type Deferral,
  decideDeferralRow,
  deferralsOf,
  findDeferral,
  insertDeferral,
} from '#db/queries/mentoring-deferrals.server.ts'
import type { Trx } from '#db/schema.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'
import { latestDeferral, mayBeDeferred } from './deferral-rules.ts'
import { readDeferrable } from './read-deferrable.server.ts'

type Wish = { assessmentId: string; code: string; until: string; reason: string }

/** A young or small organisation asks for a later date for something it knows is missing. */
export async function askDeferral(deps: Deps, viewer: Viewer, wish: Wish): Promise<void> {
  const { assessmentId, code, until, reason } = wish
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'deferral.ask', { assessmentId })
    const fact = factBy(deps, viewer.personId)
    const participationId = await refuseNotDeferrable(trx, wish, dayInWarsaw(fact.at))
    const author = { authorId: viewer.personId, at: fact.at }
    const note = await keepNote(trx, { id: deps.newId(), body: reason, ...author })
    const event = { type: 'deferral.asked', code, until, ...note, ...fact }
    await advanceWorkflow(trx, { id: participationId, event })
    await insertDeferral(trx, {
      ...{ id: deps.newId(), assessmentId, code, untilOn: until, reasonNoteId: note.noteId },
      ...{ askedBy: viewer.personId, createdAt: fact.at },
    })
  })
}

async function refuseNotDeferrable(
  trx: Trx,
  { assessmentId, code, until }: Wish,
  today: string,
): Promise<string> {
  const { frame, context, live } = await readAssessment(trx, assessmentId)
  const { participationId } = frame
  if (!context.applicable.some((criterion) => criterion.code === code)) throw new NotFound()
  if (!participationId) throw new Refused('deferralOnlyInCohort')
  if (!(await readDeferrable(trx, frame, participationId)))
    throw new Refused('deferralNotYoungOrSmall')
  if (!live.snapshot.hasTag('editable')) throw new Refused('deferralTooLate')
  if (!mayBeDeferred(context.answers[code]?.value)) throw new Refused('deferralNeedsGap')
  if (until <= today) throw new Refused('deferralPast', {}, 'until')
  const latest = latestDeferral(today)
  if (until > latest) throw new Refused('deferralTooFar', { day: latest }, 'until')
  const own = await deferralsOf(trx, assessmentId)
  const standing = own.find(
    (each) => each.code === code && (each.decision === null || each.decision === 'agreed'),
  )
  if (standing) throw new Refused('deferralAsked')
  return participationId
}

type Key = { assessmentId: string; deferralId: string }

/** The organisation no longer needs it; possible until the coordinator has answered. */
export async function takeDeferralBack(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, deferralId }: Key,
): Promise<{ code: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'deferral.ask', { assessmentId })
    const deferral = await findDeferral(trx, deferralId)
    if (deferral?.assessmentId !== assessmentId) throw new NotFound()
    const fact = factBy(deps, viewer.personId)
    await settle(trx, { id: deferralId, decision: 'withdrawn', by: fact.actorId, at: fact.at })
    const { code, participationId } = deferral
    const event = { type: 'deferral.withdrawn', code, ...fact }
    await advanceWorkflow(trx, { id: participationId, event })
    return { code }
  })
}

type Ruling = {
  participationId: string
  deferralId: string
  decision: 'agreed' | 'declined'
  /** Needed where it is declined; may be empty where it is agreed. */
  reason: string
}

/** The coordinator agrees to the later date or says why not. Both are told. */
export async function decideDeferral(deps: Deps, viewer: Viewer, ruling: Ruling): Promise<void> {
  const { participationId, deferralId, decision, reason } = ruling
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'deferral.decide', { participationId })
    const deferral = await findDeferral(trx, deferralId)
    if (deferral?.participationId !== participationId) throw new NotFound()
    if (decision === 'declined' && !reason) throw new Refused('deferralReason', {}, 'reason')
    await refuseFrozen(trx, deferral)
    const fact = factBy(deps, viewer.personId)
    const author = { authorId: viewer.personId, at: fact.at }
    const note = reason
      ? await keepNote(trx, { id: deps.newId(), body: reason, ...author })
      : undefined
    const { actorId: by, at } = fact
    await settle(trx, { id: deferralId, decision, by, at, noteId: note?.noteId })
    await record(trx, deferral, decision, { ...note, ...fact })
  })
}

/** What was submitted is frozen; a date agreed after that would stand nowhere. */
async function refuseFrozen(trx: Trx, { assessmentId }: Deferral): Promise<void> {
  const { snapshot } = await readWorkflow(trx, assessmentId)
  if (!snapshot.hasTag('editable')) throw new Refused('deferralFrozen')
}

async function record(
  trx: Trx,
  { participationId, assessmentId, code, untilOn: until }: Deferral,
  decision: 'agreed' | 'declined',
  fact: { actorId: string; at: string },
): Promise<void> {
  if (decision === 'declined') {
    const event = { type: 'deferral.declined', code, ...fact }
    await advanceWorkflow(trx, { id: participationId, event })
    return
  }
  const event = { type: 'deferral.agreed', code, until, ...fact }
  await advanceWorkflow(trx, { id: participationId, event })
  const { actorId, at } = fact
  const beside = { type: 'deferral.agreed', code, until, actorId, at, causeId: participationId }
  await advanceWorkflow(trx, { id: assessmentId, event: beside })
}

async function settle(trx: Trx, change: Parameters<typeof decideDeferralRow>[1]): Promise<void> {
  if (!(await decideDeferralRow(trx, change))) throw new Refused('deferralDecided')
}
