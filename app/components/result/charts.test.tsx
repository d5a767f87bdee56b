import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { ProfileArea } from '#app/use-cases/assessment/profile-areas.ts'
import { profileChart } from '#templates/charts/profile.ts'
import { ProfileChart } from './profile-chart.tsx'
import { ProfileTable } from './profile-table.tsx'

const areas: ProfileArea[] = [
  {
    ...{ code: 'PR', title: 'Prawo', range: { lowest: 40, highest: 75 }, level: null },
    ...{ missing: ['PR-03'], duties: 11, applicable: 13, answered: 9, open: 4 },
  },
]

test('a chart says what it is, and its table says the same figures', () => {
  const chart = renderToStaticMarkup(
    createElement(ProfileChart, { chart: profileChart(areas), areas }),
  )

  expect(chart).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="[^"]+"/)
  expect(chart).toContain('<title')
  expect(chart).toContain('<desc')
  for (const figure of ['40–75%', 'odpowiedzi 9 z\u00a013', 'brakujące obowiązki: 1'])
    expect(chart).toContain(figure)

  const table = renderToStaticMarkup(createElement(ProfileTable, { areas }))
  for (const figure of ['40–75%', '9 z\u00a013', '1 z\u00a011']) expect(table).toContain(figure)
})
