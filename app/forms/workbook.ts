import * as z from 'zod/mini'

const answer = z.enum(['met', 'partly', 'notMet', 'unknown', 'notApplicable'])
const count = z.number().check(z.int(), z.nonnegative())
const text = z.string().check(z.maxLength(4000))

/** A change as the preview showed it; only code, row, answer, text and the revision seen are believed. */
const previewed = z.object({
  code: z.string().check(z.maxLength(20)),
  title: z.string(),
  row: count,
  value: answer,
  justification: text,
  now: z.nullable(z.object({ value: answer, justification: z.string(), revision: count })),
  conflict: z.boolean(),
})

export type Previewed = z.infer<typeof previewed>

const previews = z.array(previewed).check(z.maxLength(1000))

/** The changes of a preview as they travel through the page, or null when they came incomplete. */
export function previewsIn(typed: unknown): Previewed[] | null {
  try {
    const result = z.safeParse(previews, JSON.parse(String(typed)))
    return result.success ? result.data : null
  } catch {
    return null
  }
}

export const applyForm = z.object({
  changes: z.string(),
  take: z.pipe(
    z.optional(z.union([z.string(), z.array(z.string())])),
    z.transform((ticked) => [ticked ?? []].flat()),
  ),
})
