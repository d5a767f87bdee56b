import { z } from 'zod'
import { fact, ruleSchema, text } from '#templates/standards/rule-schema.ts'
import { isDay } from '#workflows/duty/dates.ts'
import type { Duty } from '#workflows/duty/duty.ts'
import type { FactPhrases } from '#workflows/standard/manifest.ts'

/** A fact the rules of duties use and no question of the standard words: where it is asked and how it is said. */
export type DutyFact = { fact: string; page: string; phrases: FactPhrases }

export type DutyFile = { slug: string; facts: DutyFact[]; duties: Duty[] }

const words = z.strictObject({ pl: text, en: text })
const day = z.string().refine(isDay, 'is no day')
const month = z.int().min(1).max(12)
const date = z.int().min(1).max(31)

const recurrence = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('monthly'), day: date }),
  z.strictObject({
    kind: z.literal('yearly'),
    month,
    day: date,
    otherYear: z.strictObject({ month, day: date }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('afterYear'),
    months: z.int().min(1).max(12),
    days: z.int().min(0).max(31),
  }),
  z.strictObject({ kind: z.literal('everyYears'), years: z.int().min(2), first: day }),
  z.strictObject({ kind: z.literal('once'), on: day }),
  z.strictObject({
    kind: z.literal('event'),
    event: words,
    n: z.int(),
    unit: z.enum(['hours', 'days', 'workingDays', 'months']),
  }),
])

const duty: z.ZodType<Duty> = z.strictObject({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: words,
  text: words,
  criteria: z.array(z.string().regex(/^[A-Z]{2,4}-\d{2}$/)).min(1),
  when: ruleSchema,
  onlyIf: words.nullable(),
  recurrence,
  moves: z.enum(['next', 'stays']),
  firstTerm: words.nullable(),
  certainty: z.enum(['confirmed-secondary', 'memory', 'uncertain']),
  verify: z.array(text),
  checkedOn: day,
})

export const dutyFileSchema: z.ZodType<DutyFile> = z.strictObject({
  slug: text,
  facts: z.array(
    z.strictObject({
      fact,
      page: text,
      phrases: z.strictObject({
        yes: words.nullable(),
        no: words.nullable(),
        options: z.record(z.string(), words),
        unknown: words,
      }),
    }),
  ),
  duties: z.array(duty).min(1),
})
