import * as z from 'zod/mini'

const count = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))

/** Why one leaves may stay unsaid. */
export const quitForm = z.object({
  version: count,
  reason: z.string().check(z.trim(), z.maxLength(2000, 'tooLong')),
})

export const eraseOrganisationForm = z.object({
  typedName: z.string('erasureNameWrong').check(z.trim(), z.minLength(1, 'erasureNameWrong')),
  confirmed: z.literal('yes', 'erasureUnconfirmed'),
})

export const erasePersonForm = z.object({
  password: z.string('passwordMissing').check(z.minLength(1, 'passwordMissing')),
  confirmed: z.literal('yes', 'eraseUnconfirmed'),
})
