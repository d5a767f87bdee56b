import { z } from 'zod'
import type { Rule } from '#workflows/standard/manifest.ts'

export const text = z.string().trim().min(1)
export const fact = z.string().regex(/^[a-z][A-Za-z0-9]*$/)

export const ruleSchema: z.ZodType<Rule> = z.lazy(() =>
  z.union([
    fact,
    z.strictObject({ all: z.array(ruleSchema).min(1) }),
    z.strictObject({ any: z.array(ruleSchema).min(1) }),
    z.strictObject({ not: ruleSchema }),
    z.strictObject({ legalForm: z.array(text).min(1) }),
    z.strictObject({ bookkeeping: z.array(text).min(1) }),
    z.strictObject({ annualRevenueAtLeast: z.number().nonnegative() }),
    z.strictObject({ paidWorkersAtLeast: z.int().nonnegative() }),
  ]),
)
