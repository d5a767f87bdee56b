import * as z from 'zod/mini'

const day = z
  .string('ownDateDayWrong')
  .check(z.trim(), z.regex(/^\d{4}-\d{2}-\d{2}$/, 'ownDateDayWrong'))

const count = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/)),
  z.transform((value: string) => Number(value)),
)

const ownDate = {
  title: z
    .string('ownDateUnnamed')
    .check(z.trim(), z.minLength(1, 'ownDateUnnamed'), z.maxLength(200, 'tooLong')),
  dueOn: day,
  repeats: z.enum(['never', 'yearly'], 'form'),
  note: z.optional(z.string().check(z.trim(), z.maxLength(1000, 'tooLong'))),
}

export const newOwnDateForm = z.object(ownDate)
/** `revision` is the sequence the writer saw. */
export const ownDateForm = z.object({ ...ownDate, revision: count })
export const removeOwnDateForm = z.object({ revision: count })
export const eventDateForm = z.object({ eventOn: day })

/** One date to tick or not; the rest says which view to return to. */
export const tickForm = z.object({
  code: z.string().check(z.minLength(1), z.maxLength(100)),
  period: z.string().check(z.minLength(1), z.maxLength(20)),
  done: z.enum(['yes', 'no']),
  from: z.optional(z.string().check(z.regex(/^(\d{4}-\d{2})?$/))),
})

export const feedForm = z.object({ deed: z.enum(['make', 'revoke']) })
