import { describe } from 'vitest'
import { addresses, openHouse, readByEverybody } from './support/matrix.ts'

// The other half of the addresses: two files run beside each other on two cores.
openHouse()

describe('reading', () => {
  readByEverybody(addresses.filter((_, index) => index % 2 === 1))
})
