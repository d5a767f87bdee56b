import type { Fact, Reason } from '../event.ts'

/** An organisation's answer to a criterion; "not answered yet" is the absence of one. */
export type AnswerValue = 'met' | 'partly' | 'notMet' | 'unknown' | 'notApplicable'

export const answerValues: readonly AnswerValue[] = [
  'met',
  'partly',
  'notMet',
  'unknown',
  'notApplicable',
]

/** A criterion that applies, as the machine needs it. */
export type Applicable = { code: string; area: string; kind: 'critical' | 'developmental' }

export type AssessmentEvent = Fact &
  (
    | { type: 'profile.completed'; applicable: Applicable[]; factsHash: string }
    | { type: 'profile.changed'; applicable: Applicable[]; factsHash: string }
    | {
        type: 'answer.given'
        code: string
        value: AnswerValue
        revision: number
        /** At least one piece of evidence is linked. */
        evidenced: boolean
        /** A reason long enough for the version's rule was written. */
        justified: boolean
      }
    | { type: 'plan.changed'; planned: string[] }
    /** The team asked its mentor about a criterion. */
    | { type: 'question.asked'; code: string }
    /** The coordinator agreed to a later date (ISO day) for a criterion. */
    | { type: 'deferral.agreed'; code: string; until: string }
    /** Individual scores are compared; they are rows of the team and no event ever holds one. */
    | { type: 'comparison.opened' }
    | { type: 'comparison.closed' }
    | { type: 'assessment.finished' }
    | { type: 'assessment.reopened' }
    | {
        type: 'assessment.submitted'
        submissionId: string
        no: number
        sha256: string
        statementHash: string
        /** The cohort takes submissions at this moment. */
        windowOpen: boolean
      }
    | ({ type: 'assessment.returned' } & Reason)
    | { type: 'assessment.accepted'; caseId: string }
    | ({ type: 'acceptance.undone' } & Reason)
    | ({ type: 'assessment.withdrawn' } & Reason)
    | { type: 'assessment.closed' }
  )
