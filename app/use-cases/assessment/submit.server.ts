import { randomBytes } from 'node:crypto'
import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { submissionWindow } from '#app/use-cases/cohort/submission-window.server.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import { insertSubmission, type Signatory } from '#db/queries/submission.server.ts'
import type { Trx } from '#db/schema.ts'
import { gapsOf } from '#workflows/assessment/machine.ts'
import type { SubmissionContent } from '#workflows/assessment/submission.ts'
import { freeze } from './freeze.server.ts'
import { type OpenAssessment, readAssessment } from './read.server.ts'

export type Statement = {
  /** Who states it, with the function each holds in the board. */
  signatories: Signatory[]
  /** How the organisation is represented, in its own words. */
  representation: string
  place: string
}

/** The board states that the answers are true: everything it saw is frozen and hashed, and reviewers read that copy. */
export async function submitAssessment(
  deps: Deps,
  viewer: Viewer,
  input: { assessmentId: string; version?: number | undefined; statement: Statement },
): Promise<{ submissionId: string; no: number; sha256: string }> {
  const { assessmentId: id, statement, version: expectedVersion } = input
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'assessment.submit', { assessmentId: id })
    const assessment = await readAssessment(trx, id)
    await refuseUnready(trx, deps, assessment)
    const content = await freeze(trx, assessment)
    const fact = factBy(deps, viewer.personId)
    const { submissionId, sha256, statementHash } = await write(trx, deps, {
      content,
      statement,
      ...fact,
    })
    const { no } = content
    const frozen = { submissionId, no, sha256, statementHash, windowOpen: true }
    const event = { type: 'assessment.submitted', ...fact, ...frozen }
    await advanceWorkflow(trx, { id, event, expectedVersion })
    return { submissionId, no, sha256 }
  })
}

/** Each hindrance has its own sentence; the machine would refuse them all alike. */
async function refuseUnready(trx: Trx, deps: Deps, assessment: OpenAssessment): Promise<void> {
  const { frame, life, context } = assessment
  if (frame.mode === 'self' || frame.cohortId === null) throw new Refused('selfNotSubmitted')
  if (['submitted', 'accepted'].includes(life)) throw new Refused('alreadySubmitted')
  const { open, because } = await submissionWindow(trx, frame.cohortId, deps.now())
  if (!open) throw new Refused(because === 'over' ? 'submissionOver' : 'submissionClosed')
  if (life !== 'ready' || gapsOf(context).length > 0) throw new Refused('notReadyToSubmit')
}

type Written = { content: SubmissionContent; statement: Statement; actorId: string; at: string }

async function write(trx: Trx, deps: Deps, { content, statement, actorId, at }: Written) {
  const submissionId = deps.newId()
  const text = canonicalText(content)
  const sha256 = sha256Of(text)
  // Names are personal data: the log keeps only a hash that nobody can guess them from.
  const salt = randomBytes(16).toString('hex')
  const statementHash = sha256Of(`${salt}:${canonicalText(statement)}`)
  const { signatories, representation, place } = statement
  const { assessmentId, no } = content
  await insertSubmission(
    trx,
    { id: submissionId, assessmentId, no, content: text, sha256, createdAt: at },
    {
      submissionId,
      signatories: JSON.stringify(signatories),
      representation,
      place,
      salt,
      hash: statementHash,
      statedBy: actorId,
      createdAt: at,
    },
  )
  return { submissionId, sha256, statementHash }
}
