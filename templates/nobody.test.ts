import { expect, test } from 'vitest'
import { erasedOrganisation, erasedPerson, namesFor, unknownPerson } from './nobody.ts'

test('English pages say in English who was erased, wherever it stands; all else is as it was', () => {
  const when = new Date(0)
  const data = {
    team: [{ name: erasedPerson }, { name: 'Alicja' }],
    organisation: { name: erasedOrganisation, krs: null, revision: 2 },
    by: unknownPerson,
    when,
  }

  expect(namesFor('pl', data)).toBe(data)
  expect(namesFor('en', data)).toEqual({
    team: [{ name: 'a person whose data was erased' }, { name: 'Alicja' }],
    organisation: { name: 'an organisation whose data was erased', krs: null, revision: 2 },
    by: 'a person outside the team',
    when,
  })
})
