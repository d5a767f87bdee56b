import { z } from 'zod'
import { fact, ruleSchema, text } from '#templates/standards/rule-schema.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'

/** Help for one criterion, Polish only; corrected any day without a new version of the standard. */
export type CriterionHelp = z.infer<typeof helpSchema>
/** One legal basis of one criterion, in fields. `source` is for editors and never shown. */
export type LegalBasis = z.infer<typeof legalBasisSchema>

const words = z.strictObject({ pl: text, en: text })
const code = z.string().regex(/^[A-Z]{2,4}-\d{2}$/)
const kind = z.enum(['critical', 'developmental'])
const answer = z.enum(['met', 'partly', 'notMet', 'unknown', 'notApplicable'])
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const weight = z.int().positive()
const percent = z.int().min(0).max(100)

const criterion = z.strictObject({
  code,
  area: text,
  title: words,
  statement: words,
  when: ruleSchema,
  kind,
  kindIf: z.strictObject({ when: ruleSchema, kind: z.literal('critical') }).nullable(),
  level: z.enum(['basic', 'advanced']),
})

const question = z.strictObject({
  fact,
  page: text,
  order: z.int().positive(),
  text: words,
  hint: words.nullable(),
  type: z.enum(['choice', 'yesNo', 'number', 'band']),
  options: z.array(
    z.strictObject({
      value: z.union([text, z.number()]),
      label: words,
      from: z.number().nullable(),
    }),
  ),
  unknownAllowed: z.boolean(),
  showIf: ruleSchema.nullable(),
  hiddenMeans: z.union([z.boolean(), z.number(), text]).nullable(),
  phrases: z
    .strictObject({
      yes: words.nullable(),
      no: words.nullable(),
      options: z.record(z.string(), words),
      unknown: words,
    })
    .nullable(),
})

const thresholds = z.strictObject({
  basic: z.strictObject({
    developmentalBasicPercent: percent,
    fewBelow: z.int().nonnegative(),
    fewNotMetAtMost: z.int().nonnegative(),
  }),
  advanced: z.strictObject({
    developmentalPercent: percent,
    refusedDevelopmentalBasic: z.array(answer),
  }),
  overall: z.strictObject({ advancedAreasAtLeast: z.int().positive() }),
})

export const manifestSchema: z.ZodType<Manifest> = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  version: z.string().regex(/^\d+\.\d+(-[a-z]+)?$/),
  title: words,
  notice: words,
  areas: z.array(z.strictObject({ code: text, title: words, position: z.int().positive() })).min(1),
  criteria: z.array(criterion).min(1),
  pages: z
    .array(
      z.strictObject({
        id: text,
        position: z.int().positive(),
        title: words,
        intro: words.nullable(),
      }),
    )
    .min(1),
  questions: z.array(question).min(1),
  scale: z.array(
    z.strictObject({ answer, points: z.int().nonnegative().nullable(), label: words }),
  ),
  weights: z.strictObject({
    critical: weight,
    developmentalBasic: weight,
    developmentalAdvanced: weight,
  }),
  thresholds,
  starterPath: z.strictObject({
    when: ruleSchema,
    codes: z.array(code),
    additions: z.array(z.strictObject({ when: ruleSchema, codes: z.array(code) })),
  }),
  rules: z.strictObject({
    evidence: z.strictObject({ metNeedsEvidenceFor: z.array(kind) }),
    notApplicable: z.strictObject({
      reasonMinLength: z.int().positive(),
      confirmationFor: z.array(kind),
    }),
    exemplary: z.strictObject({ allowedFor: z.array(kind) }),
  }),
  validity: z.strictObject({ selfAssessmentMonths: weight, certificateMonths: weight }),
})

export const helpSchema = z.strictObject({
  code,
  /** Why it matters to the organisation, in a sentence or two. */
  why: text,
  /** How to get there. */
  guidance: text,
  /** A small organisation that meets it, in two sentences. */
  goodExample: text,
  /** One that believes it does, and does not. */
  insufficientExample: text,
  mistakes: z.array(text).min(1),
  typicalEvidence: z.array(text).min(1),
  /** `verify`: the deadline itself still has to be checked. */
  deadline: z.strictObject({ text, verify: z.boolean() }).nullable(),
  /** Facts an editor still has to check; shown as "do sprawdzenia". */
  verify: z.array(text),
  checkedOn: day,
})

export const legalBasisSchema = z.strictObject({
  code,
  act: text,
  publication: text.nullable(),
  article: text.nullable(),
  note: text.nullable(),
  certainty: z.enum(['confirmed-secondary', 'memory', 'uncertain', 'good-practice']),
  checkedOn: day,
  /** Shown as "do sprawdzenia". */
  verify: z.boolean(),
  /** The editors' text the entry was made from, with its flags and sources. */
  source: text,
})
