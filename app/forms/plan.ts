import * as z from 'zod/mini'

const needed = (max: number, message: string) =>
  z.string(message).check(z.trim(), z.minLength(1, message), z.maxLength(max, 'tooLong'))
const text = (max: number) => z.string().check(z.trim(), z.maxLength(max, 'tooLong'))
const day = z.string().check(z.trim(), z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'dayWrong'))
const count = z.pipe(
  z.string().check(z.regex(/^\d{1,9}$/)),
  z.transform((value: string) => Number(value)),
)
const status = z.enum(['open', 'underWay', 'done', 'dropped'])

const item = {
  title: needed(300, 'planTitleMissing'),
  owner: needed(120, 'planOwnerMissing'),
  dueOn: day.check(z.minLength(1, 'planDueMissing')),
  support: z.optional(text(300)),
}

export const newItemForm = z.object(item)

export const itemForm = z.object({ ...item, revision: count, status: z.optional(status) })

export const statusForm = z.object({ revision: count, status })

/** Fields left empty change nothing. */
export const severalForm = z.object({
  owner: z.optional(text(120)),
  dueOn: z.optional(day),
  status: z.union([status, z.literal('')]),
})

/** Items are named together with the revision that was seen: `id:revision`. */
export function itemsIn(form: FormData): { id: string; revision: number }[] {
  return form.getAll('item').flatMap((value) => {
    const [, id, revision] = /^([\w-]+):(\d{1,9})$/.exec(String(value)) ?? []
    return id ? [{ id, revision: Number(revision) }] : []
  })
}
