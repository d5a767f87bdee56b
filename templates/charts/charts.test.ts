import { describe, expect, test } from 'vitest'
import { profileChart } from './profile.ts'
import { shapes, stepsChart } from './steps.ts'
import { timeline } from './timeline.ts'

describe('the profile', () => {
  test('draws what is certain and hatches what is possible', () => {
    const { bars } = profileChart([
      { code: 'PR', range: { lowest: 40, highest: 75 } },
      { code: 'FI', range: { lowest: 100, highest: 100 } },
      { code: 'ZA', range: null },
    ])

    expect(bars.map(({ sure, open, counted }) => [sure, open, counted])).toEqual([
      [40, { from: 40, width: 35 }, true],
      [100, null, true],
      [0, null, false],
    ])
    expect(new Set(bars.map(({ y }) => y)).size).toBe(3)
  })
})

describe('before and after', () => {
  test('gives each moment its own shape and joins the outermost', () => {
    const { rows } = stepsChart([
      {
        area: 'PR',
        values: [
          { name: 'previous', percent: 60 },
          { name: 'now', percent: 45 },
        ],
      },
    ])

    expect(rows[0]).toMatchObject({ from: 45, to: 60 })
    expect(new Set(Object.values(shapes)).size).toBe(4)
  })
})

describe('the timeline', () => {
  const today = '2026-11-22'

  test('keeps every day between its edges, in order', () => {
    const { spells, today: now } = timeline(
      [
        { id: 'late', from: '2026-09-01', dueOn: '2026-10-01' },
        { id: 'next', from: '2026-11-20', dueOn: '2027-02-20' },
      ],
      today,
    )

    for (const { x, width } of spells) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(101)
    }
    expect(spells[0]?.x).toBe(0)
    expect(now).toBeGreaterThan(spells[0]!.x + spells[0]!.width)
  })

  test('has room for a single step due today, and for none', () => {
    expect(timeline([{ id: 'a', from: today, dueOn: today }], today).spells[0]?.width).toBe(1)
    expect(timeline([], today).spells).toEqual([])
  })
})
