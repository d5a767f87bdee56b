import { describe, expect, test } from 'vitest'
import { addresses, openHouse, reachedAcross, readByEverybody } from './support/matrix.ts'
import { table } from './table.ts'

openHouse()

test('every route is in the table, and nothing else', () => {
  expect(Object.keys(table).toSorted()).toEqual(addresses.map(({ path }) => path).toSorted())
})

describe('reading', () => {
  readByEverybody(addresses.filter((_, index) => index % 2 === 0))
})

describe('what lies under another object is not reached through one’s own', reachedAcross)
