import type * as z from 'zod/mini'
import type { answerForm } from './assessment.ts'

const withEvidence = ['met', 'partly']
const withPlan = ['partly', 'notMet', 'unknown']

/** What an answer form says, without the fields of answers that were not chosen. */
export function answerInput(values: z.infer<typeof answerForm>) {
  const { value, revision, justification } = values
  const exemplary = values.mayExcel === undefined ? undefined : values.exemplary === 'yes'
  const hasEvidence = Boolean(values.evidenceName) && withEvidence.includes(value)
  const isPlanned = Boolean(values.planOwner || values.planDueOn) && Boolean(values.planTitle)
  return {
    value,
    revision,
    justification,
    exemplary,
    evidence: hasEvidence
      ? {
          form: 'record' as const,
          name: values.evidenceName ?? '',
          documentDate: values.evidenceDate,
          place: values.evidencePlace,
        }
      : undefined,
    plan:
      isPlanned && withPlan.includes(value)
        ? { title: values.planTitle ?? '', owner: values.planOwner ?? '', dueOn: values.planDueOn }
        : undefined,
  }
}
