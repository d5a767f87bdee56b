import * as z from 'zod/mini'

/** An address as accounts keep it: without spaces around, in lower case; 254 characters as in RFC 5321. */
export const email = z.string('emailMissing').check(
  z.trim(),
  z.toLowerCase(),
  z.maxLength(254, 'emailMissing'),
  z.email({
    error: 'emailMissing',
    pattern: /^[a-z0-9._%+'-]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
  }),
)

const personName = z
  .string('personNameMissing')
  .check(
    z.trim(),
    z.minLength(2, 'personNameMissing'),
    z.maxLength(120, 'personNameTooLong'),
    z.regex(/^[^\p{Cc}\p{Zl}\p{Zp}<>]*$/u, 'personNameMissing'),
  )

/** A new password; whether it is easy to guess, the server judges. */
const newPassword = z
  .string('passwordMissing')
  .check(z.minLength(12, 'passwordTooShort'), z.maxLength(128, 'passwordTooLong'))

/** A password that exists: no rule but a limit, so that nobody makes the server hash a book. */
const password = z
  .string('passwordMissing')
  .check(z.minLength(1, 'passwordMissing'), z.maxLength(128, 'passwordTooLong'))

const token = z.string('linkOver').check(z.minLength(1, 'linkOver'), z.maxLength(200, 'linkOver'))

const code = z.string('codeMissing').check(
  z.overwrite((text: string) => text.replace(/\s/g, '')),
  z.minLength(6, 'codeMissing'),
  z.maxLength(20, 'codeMissing'),
)

const locale = z.enum(['pl', 'en'], 'form')

const back = z.optional(z.string())

export const signInForm = z.object({ email, password, to: back })
export const backForm = z.object({ to: back })
export const emailForm = z.object({ email })
export const linkForm = z.object({ token, to: back })
export const codeForm = z.object({ code, to: back })
export const resetForm = z.object({ token, password: newPassword })
export const newAccountForm = z.object({ name: personName, password: newPassword })
export const finishSignUpForm = z.object({ token, name: personName, password: newPassword })
export const detailsForm = z.object({ name: personName, locale })
export const passwordForm = z.object({ current: password, password: newPassword })
export const confirmPasswordForm = z.object({ password })
export const sessionForm = z.object({ id: z.string() })

export const setUpForm = z.object({
  token: z
    .string('setupTokenMissing')
    .check(z.minLength(1, 'setupTokenMissing'), z.maxLength(200, 'setupTokenMissing')),
  name: personName,
  email,
  password: newPassword,
})

/** An empty choice means no cohort. */
const cohortId = z.pipe(
  z.optional(z.string()),
  z.transform((text) => text || null),
)

export const grantedRoles = [
  'coordinator',
  'editor',
  'reviewer',
  'panelMember',
  'appealMember',
  'mentor',
  'evaluator',
  'observer',
] as const

export const teamRoles = ['administrator', 'member', 'signatory', 'observer'] as const

const role = z.enum(grantedRoles, 'roleMissing')

export const grantForm = z.object({ role, cohort: cohortId })
export const inviteForm = z.object({ email, role, cohort: cohortId })
export const teamInviteForm = z.object({ email, role: z.enum(teamRoles, 'roleMissing') })

export const endRoleForm = z.object({
  reason: z
    .string('reasonMissing')
    .check(z.trim(), z.minLength(3, 'reasonMissing'), z.maxLength(1000, 'reasonTooLong')),
})
