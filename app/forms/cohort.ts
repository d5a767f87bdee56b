import * as z from 'zod/mini'
import { email } from './people.ts'

const needed = (message: string, longest: number) =>
  z.string(message).check(z.trim(), z.minLength(1, message), z.maxLength(longest, 'tooLong'))

/** Versions and counters that the page itself put into the form. */
const count = z.pipe(z.string().check(z.regex(/^\d{1,9}$/)), z.transform(Number))

/** A day by the browser's picker; empty means none. */
const day = z.pipe(
  z.string('dayWrong').check(z.trim(), z.regex(/^(\d{4}-\d{2}-\d{2})?$/, 'dayWrong')),
  z.transform((text: string) => text || null),
)

const number = z.pipe(
  z
    .string('numberWrong')
    .check(z.trim(), z.regex(/^([1-9]|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$/, 'numberWrong')),
  z.transform(Number),
)

const places = z.pipe(
  z.string('numberWrong').check(z.trim(), z.regex(/^([1-9]\d{0,4})?$/, 'numberWrong')),
  z.transform((text: string) => (text === '' ? null : Number(text))),
)

export const newCohortForm = z.object({
  name: needed('cohortNameMissing', 120),
  mode: z.enum(['trial', 'full'], 'modeMissing'),
  standardVersionId: needed('versionMissing', 64),
  submission: day,
  review: day,
  decision: day,
  end: day,
  reviewDays: number,
  clarificationDays: number,
  quorum: number,
  places,
})

export const openPhaseForm = z.object({
  version: count,
  phase: z.enum([
    'calling',
    'composed',
    'kickOff',
    'assessing',
    'supporting',
    'reviewing',
    'deciding',
    'evaluating',
    'reporting',
    'closed',
  ]),
})

export const reasonForm = z.object({ version: count, reason: needed('reasonMissing', 2000) })

export const deadlineForm = z.object({
  version: count,
  deadline: z.enum(['submission', 'review', 'decision', 'end']),
  dueOn: needed('dayWrong', 10).check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'dayWrong')),
})

export const inviteForm = z.object({ organisationId: needed('organisationMissing', 64) })

export const inviteByMailForm = z.object({ email })

export const acceptForm = z.object({
  version: count,
  rules: z.literal('yes', 'rulesNotAccepted'),
  terms: z.literal('yes', 'trialNotUnderstood'),
  privacy: z.literal('yes', 'privacyNotRead'),
})

export const declineForm = z.object({
  version: count,
  reason: z.string().check(z.trim(), z.maxLength(2000, 'tooLong')),
})

export const mentorForm = z.object({ version: count, personId: needed('mentorMissing', 64) })
