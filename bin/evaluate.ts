import { z } from 'zod'
import { StandardError } from '#templates/standards/load.ts'
import { factProblem } from '#workflows/organisation/facts.ts'
import { applicableCriteria } from '#workflows/standard/applicability.ts'
import type { Answers, Manifest, Profile } from '#workflows/standard/manifest.ts'
import { results } from '#workflows/standard/scoring.ts'

const inputSchema = z.strictObject({
  standard: z.string().regex(/^[a-z0-9-]+(@[0-9a-z.-]+)?$/, 'is not the name of a standard'),
  profile: z.record(z.string(), z.union([z.boolean(), z.number(), z.string(), z.null()])),
  answers: z
    .record(z.string(), z.enum(['met', 'partly', 'notMet', 'unknown', 'notApplicable']))
    .default({}),
})

/**
 * What a standard asks of a profile and what the answers amount to: `criteria`, and `areas` with
 * `level` once every applicable criterion is answered. Throws a StandardError on wrong input.
 */
export function evaluate(input: unknown, standardNamed: (name: string) => Manifest): object {
  const { standard, profile, answers } = parseInput(input)
  const manifest = standardNamed(standard)
  refuseStrangers(manifest, profile, answers)
  const applicable = applicableCriteria(manifest, profile)
  const criteria = applicable.map(({ code, area, kind, level, maybe }) => ({
    code,
    area,
    kind,
    level,
    maybe,
  }))
  const outcome = results(manifest, applicable, answers)
  return outcome === null ? { criteria } : { criteria, ...outcome }
}

function parseInput(input: unknown) {
  const result = inputSchema.safeParse(input)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new StandardError(`${issue?.path.join('.') || 'input'}: ${issue?.message}`)
}

// A misspelt fact or code would be ignored in silence and the result believed.
function refuseStrangers(manifest: Manifest, profile: Profile, answers: Answers): void {
  for (const [fact, value] of Object.entries(profile)) {
    const question = manifest.questions.find((candidate) => candidate.fact === fact)
    if (question === undefined) throw new StandardError(`profile.${fact}: there is no such fact`)
    const asked = { ...question, unknownAllowed: true }
    if (factProblem(asked, value ?? null) !== null) {
      throw new StandardError(`profile.${fact}: ${JSON.stringify(value)} is not a possible answer`)
    }
  }
  const codes = new Set(manifest.criteria.map(({ code }) => code))
  for (const code of Object.keys(answers)) {
    if (!codes.has(code)) throw new StandardError(`answers.${code}: there is no such criterion`)
  }
}
