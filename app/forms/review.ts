import * as z from 'zod/mini'

/** Long enough for a page of reasons, short enough to read. */
const words = z._default(z.string().check(z.trim(), z.maxLength(5000, 'tooLong')), '')
const count = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/)),
  z.transform((value: string) => Number(value)),
)
const tick = z.pipe(
  z.optional(z.string()),
  z.transform((value: string | undefined) => value === 'yes'),
)
const ratings = ['met', 'partly', 'notMet', 'notApplicable', 'cannotTell'] as const

export const versionForm = z.object({ version: count })

export const reasonForm = z.object({ version: count, reason: words })

export const recusalForm = z.object({ reason: words })

export const assignmentForm = z.object({
  version: count,
  personId: z.string('reviewerNotInPool').check(z.minLength(1, 'reviewerNotInPool')),
  lead: tick,
})

export const declarationForm = z.object({ version: count, impartial: tick, confidential: tick })

export const findingForm = z.object({
  rating: z.enum(ratings, 'ratingNeeded'),
  rationale: words,
  evidenceSeen: words,
  privateNote: words,
  question: words,
  revision: count,
  /** Where the reviewer goes on to; `stay` answers with data for the script. */
  goOn: z._default(z.enum(['next', 'workbook', 'stay']), 'next'),
})

export const finishForm = z.object({
  version: count,
  minutes: z.pipe(
    z.string('timeNeeded').check(z.regex(/^\d{1,5}$/, 'timeNeeded')),
    z.transform((value: string) => Number(value)),
  ),
})

export const settlingForm = z.object({
  rating: z.enum(ratings, 'ratingNeeded'),
  reason: words,
  revision: count,
})

const ballots = [
  'wouldMeet',
  'withConditions',
  'notYet',
  'award',
  'conditional',
  'resubmit',
  'refusal',
] as const

export const reportForm = z.object({
  version: count,
  recommendation: z.enum(ballots, 'recommendationUnknown'),
  summary: words,
})

export const scheduleForm = z.object({
  version: count,
  rapporteurId: z.string('rapporteurNotInPanel').check(z.minLength(1, 'rapporteurNotInPanel')),
  meetingOn: z.string('dayNeeded').check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'dayNeeded')),
})

export const voteForm = z.object({ ballot: z.enum(ballots, 'ballotNeeded') })

/** Reasons come as `reason-PR-01`, so they are read beside the schema. */
export const takingForm = z.object({ version: count, remarks: words })

/** The reasons of a decision by criterion code. */
export function reasonsIn(form: FormData): Record<string, string> {
  const entries = [...form.entries()].filter(([name]) => name.startsWith('reason-'))
  return Object.fromEntries(
    entries.map(([name, text]) => [name.slice('reason-'.length), String(text).slice(0, 5000)]),
  )
}
