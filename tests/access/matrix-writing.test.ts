import { describe } from 'vitest'
import { addresses, openHouse, writtenByOthers } from './support/matrix.ts'

openHouse()

describe('writing by those who may not', () => {
  writtenByOthers(addresses)
})
