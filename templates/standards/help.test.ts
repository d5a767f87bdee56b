import { describe, expect, it } from 'vitest'
import { loadStandard } from '#templates/standards/load.ts'
import { helpSchema } from '#templates/standards/schema.ts'

const { manifest, help, legalBases } = loadStandard('wroclaw-ngo@0.9-pilot')

const sentences = (text: string) => text.split(/(?<=[.?])”?\s+(?=[\p{Lu}„])/u).length

describe('the help of each criterion', () => {
  it.each(manifest.criteria.map(({ code }) => code))('of %s is complete', (code) => {
    const entry = help.find((each) => each.code === code)
    const bases = legalBases.filter((each) => each.code === code)
    expect(helpSchema.safeParse(entry).success).toBe(true)
    expect(bases.length).toBeGreaterThan(0)
    for (const { checkedOn } of [...bases, ...(entry ? [entry] : [])])
      expect(checkedOn).toMatch(/^2026-\d\d-\d\d$/)
    for (const example of [entry?.goodExample, entry?.insufficientExample]) {
      expect(example).toMatch(/[.”]$/)
      expect(sentences(example ?? ''), example).toBeLessThanOrEqual(3)
      expect(example?.length).toBeGreaterThan(60)
      expect(example?.length).toBeLessThan(330)
    }
    expect(entry?.goodExample).not.toBe(entry?.insufficientExample)
  })

  it('repeats no example', () => {
    const examples = help.flatMap((each) => [each.goodExample, each.insufficientExample])
    expect(new Set(examples).size).toBe(2 * manifest.criteria.length)
  })
})
