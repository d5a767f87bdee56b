import * as z from 'zod/mini'

/** Every criterion of the page may have a field of its own beside the boxes, so other names are let through. */
export const evidenceFillForm = z.looseObject({
  place: z.optional(z.string().check(z.trim(), z.maxLength(200, 'tooLong'))),
})

/** What was ticked (`CODE|name`) and what was typed beside it (`other-CODE`). */
export function namedUses(form: FormData): { code: string; name: string }[] {
  const ticked = form.getAll('document').flatMap((value) => {
    const [, code, name] = /^([A-Z]+-\d+)\|(.+)$/s.exec(String(value)) ?? []
    return code && name ? [{ code, name }] : []
  })
  const typed = [...form].flatMap(([field, value]) => {
    const code = /^other-([A-Z]+-\d+)$/.exec(field)?.[1]
    return code && typeof value === 'string' ? [{ code, name: value }] : []
  })
  return [...ticked, ...typed]
}
