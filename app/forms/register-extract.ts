import * as z from 'zod/mini'

export const lookUpForm = z.object({
  krs: z.string('krsMissing').check(z.trim(), z.maxLength(60, 'tooLong')),
})

const names = z.pipe(
  z.optional(z.union([z.string(), z.array(z.string())])),
  z.transform((ticked) => [ticked ?? []].flat()),
)

export const acceptForm = z.object({
  extractId: z.string().check(z.maxLength(64)),
  revision: z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number)),
  take: names,
  name: z.optional(z.string().check(z.trim(), z.maxLength(300, 'tooLong'))),
})

/** What of an extract goes with a new organisation. */
export const newFromExtract = {
  extract: z.optional(z.string().check(z.maxLength(64))),
  take: names,
}
