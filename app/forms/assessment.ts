import * as z from 'zod/mini'

const text = (max: number) => z.string().check(z.trim(), z.maxLength(max, 'tooLong'))
const needed = (max: number, message: string) =>
  z.string(message).check(z.trim(), z.minLength(1, message), z.maxLength(max, 'tooLong'))
const day = z.string().check(z.trim(), z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'dayWrong'))
const count = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/)),
  z.transform((value: string) => Number(value)),
)

/** One answer with what may stand beside it in the same form; fields that are absent stay as they were. */
export const answerForm = z.object({
  value: z.enum(['met', 'partly', 'notMet', 'unknown', 'notApplicable'], 'chooseAnswer'),
  revision: count,
  justification: z.optional(text(4000)),
  /** Sent by forms that ask about `exemplary`: an empty box then means no. */
  mayExcel: z.optional(z.literal('yes')),
  exemplary: z.optional(z.literal('yes')),
  evidenceName: z.optional(text(200)),
  evidenceDate: z.optional(day),
  evidencePlace: z.optional(text(200)),
  planTitle: z.optional(text(300)),
  planOwner: z.optional(text(120)),
  planDueOn: z.optional(day),
  /** Where the writer goes on to; `stay` answers with data for the script. */
  goOn: z.optional(z.enum(['next', 'here', 'area', 'starter', 'stay'])),
})

export const planFillForm = z.object({
  owner: needed(120, 'planOwnerMissing'),
  dueOn: day.check(z.minLength(1, 'planDueMissing')),
})

export const moveForm = z.object({ version: count })

export const withdrawForm = z.object({
  version: count,
  /** Nobody owes one. */
  reason: z.string().check(z.trim(), z.maxLength(2000, 'tooLong')),
})

/** The board's statement, with one or two people who sign it. */
export const submitForm = z.object({
  version: count,
  name1: needed(120, 'signatoryMissing'),
  position1: needed(120, 'positionMissing'),
  name2: z.optional(text(120)),
  position2: z.optional(text(120)),
  representation: needed(300, 'representationMissing'),
  place: needed(120, 'placeMissing'),
  confirmed: z.literal('yes', 'confirmMissing'),
})

export const startForm = z.object({ organisationId: needed(64, 'organisationMissing') })
