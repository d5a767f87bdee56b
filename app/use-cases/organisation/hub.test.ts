import { expect, it } from 'vitest'
import routes from '#app/routes.ts'
import { hubOf, hubPages } from './hub.ts'

it('leads only to pages that are there', () => {
  const paths = routes.map(({ path }) => path)
  const missing = Object.keys(hubPages).filter(
    (page) => !paths.includes(`organisations/:id/${page}`),
  )

  expect(missing).toEqual([])
})

it('offers each person what they may open', () => {
  expect(hubOf(new Set(['administrator']))).toEqual(Object.keys(hubPages))
  expect(hubOf(new Set(['coordinator']))).not.toContain('calendar')
  expect(hubOf(new Set(['coordinator']))).not.toContain('plan')
  expect(hubOf(new Set())).toEqual([])
})
