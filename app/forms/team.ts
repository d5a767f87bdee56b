import * as z from 'zod/mini'
import { email, teamRoles } from './people.ts'

const needed = (message: string, longest: number) =>
  z.string(message).check(z.trim(), z.minLength(1, message), z.maxLength(longest, 'tooLong'))
const count = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))
/** An ISO day; empty means none. */
const day = z.pipe(
  z.string('dayWrong').check(z.trim(), z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'dayWrong')),
  z.transform((text: string) => text || null),
)
const yes = (message: string) => z.literal('yes', message)
const id = (message: string) => needed(message, 64)
const reason = needed('loggedReasonMissing', 2000)

const role = z.enum(teamRoles, 'roleMissing')

/** Boxes that are ticked come as one text or as a list. */
export const rolesForm = z.object({
  roles: z.pipe(
    z.optional(z.union([role, z.array(role)])),
    z.transform((roles): z.infer<typeof role>[] => (roles === undefined ? [] : [roles].flat())),
  ),
})

export const handOverForm = z.object({
  id: id('memberMissing'),
  confirmed: yes('handOverUnconfirmed'),
})

export const leaveForm = z.object({ confirmed: yes('leaveUnconfirmed') })

/** `area:PR` or `code:PR-01`. */
export const assignForm = z.object({
  part: z.string('partMissing').check(z.regex(/^(area|code):.{1,64}$/, 'partMissing')),
  personId: id('memberMissing'),
  dueOn: day,
})

export const areaDoneForm = z.object({ done: z.enum(['yes', 'no'], 'areaDoneMissing') })

const value = z.enum(['met', 'partly', 'notMet', 'unknown', 'notApplicable'], 'chooseAnswer')

export const scoreForm = z.object({
  value,
  remark: z.string().check(z.trim(), z.maxLength(2000, 'tooLong')),
  goOn: z.optional(z.enum(['next', 'list'])),
})

export const agreedForm = z.object({
  value,
  revision: count,
  justification: z.string().check(z.trim(), z.maxLength(4000, 'tooLong')),
})

export const stepForm = z.object({ version: count })
export const closeComparisonForm = z.object({ version: count, keep: z.optional(z.literal('yes')) })

/** Somebody of the team, or an address from outside of it. */
export const rescueForm = z.object({ id: id('memberMissing'), reason })
export const rescueByMailForm = z.object({ id: z.literal('mail'), email, reason })

export const mergeForm = z.object({
  intoId: id('mergeTargetMissing'),
  confirmed: yes('mergeUnconfirmed'),
  reason,
})

export const agreementForm = z.object({
  participationId: id('participationMissing'),
  signedOn: needed('signedOnMissing', 10).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'dayWrong')),
  place: needed('paperPlaceMissing', 300),
})
