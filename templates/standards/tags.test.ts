import { describe, expect, test } from 'vitest'
import { loadStandard } from './load.ts'
import { loadTags } from './tags.ts'

describe('the tags of the house standard', () => {
  const tags = loadTags('wroclaw-ngo')
  const { criteria } = loadStandard('wroclaw-ngo@0.9-pilot').manifest

  test('know every criterion and no other', () => {
    expect(Object.keys(tags).toSorted()).toEqual(criteria.map(({ code }) => code).toSorted())
  })

  test('hold only threads a page has words for', () => {
    const names = new Set(Object.values(tags).flatMap((each) => each.tags))

    expect([...names].toSorted()).toEqual(['accessibility', 'dataProtection', 'minors'])
  })
})

test('a standard without tags has none, and a broken file is found out', () => {
  expect(loadTags('nowhere')).toEqual({})
  expect(() => loadTags('wroclaw-ngo@0.9-pilot', 'templates/standards')).toThrow('cannot be read')
})
