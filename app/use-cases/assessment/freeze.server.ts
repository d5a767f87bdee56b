import { Refused } from '#app/errors.ts'
import { answersOf } from '#db/queries/answer.server.ts'
import { evidenceOf, type LinkedEvidence } from '#db/queries/evidence.server.ts'
import { agreedDeferrals } from '#db/queries/mentoring-deferrals.server.ts'
import { planOf } from '#db/queries/plan.server.ts'
import { factsOf } from '#db/queries/profile.server.ts'
import type { Db } from '#db/schema.ts'
import {
  type FrozenAnswer,
  type FrozenEvidence,
  type FrozenFact,
  type SubmissionContent,
  submissionContent,
} from '#workflows/assessment/submission.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { applicableCriteria } from '#workflows/standard/applicability.ts'
import type { OpenAssessment } from './read.server.ts'

/** Gathers what a submission of this moment holds (`model.md` §6). */
export async function freeze(db: Db, assessment: OpenAssessment): Promise<SubmissionContent> {
  const { frame, context, manifest } = assessment
  const { mode, cohortId, participationId, participationCode } = frame
  if (mode === 'self' || !cohortId || !participationId || !participationCode) {
    throw new Refused('selfNotSubmitted')
  }
  const facts = await factsOf(db, frame.organisationId)
  const profile = Object.fromEntries(facts.map(({ fact, value }) => [fact, value]))
  const plan = await planOf(db, frame.id)
  return submissionContent({
    manifest,
    assessmentId: frame.id,
    no: context.submissions + 1,
    mode,
    organisation: { id: frame.organisationId, revision: frame.organisationRevision },
    cohort: { id: cohortId, participationId, code: participationCode },
    standard: {
      versionId: frame.standardVersionId,
      slug: frame.slug,
      version: frame.version,
      sha256: frame.standardSha256,
    },
    profile: facts.map(
      ({ fact, value, revision, source, asOf }): FrozenFact => ({
        fact,
        value,
        revision,
        source,
        asOf,
      }),
    ),
    applicable: applicableCriteria(manifest, completeProfile(manifest, profile)),
    answers: await frozenAnswers(db, frame.id),
    plan: plan.map((item) => ({ ...item, status: item.status === 'done' ? 'done' : 'open' })),
    deferrals: await agreedDeferrals(db, frame.id),
  })
}

async function frozenAnswers(db: Db, assessmentId: string): Promise<Record<string, FrozenAnswer>> {
  const answers = await answersOf(db, assessmentId)
  const evidence = await evidenceOf(db, assessmentId)
  const entries = Object.values(answers).map((answer): [string, FrozenAnswer] => {
    const { code, value, justification, exemplary, revision } = answer
    const own = evidence.filter((each) => each.code === code).map(frozenEvidence)
    return [code, { code, value, justification, exemplary, revision, evidence: own }]
  })
  return Object.fromEntries(entries)
}

function frozenEvidence({ linkId: _link, code: _code, ...kept }: LinkedEvidence): FrozenEvidence {
  return kept
}
