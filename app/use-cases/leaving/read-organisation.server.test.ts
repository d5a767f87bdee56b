import { expect, test } from 'vitest'
import { testDeps } from '#tests/support/deps.ts'
import { givenWorking } from '#tests/support/given/review.ts'
import { readOrganisation } from './read-organisation.server.ts'

test('a copy made while reviewers work tells nothing of how far they are', async () => {
  const deps = await testDeps()
  const { organisationId } = await givenWorking(deps)

  const { sealed } = await readOrganisation(deps.db, { organisationId, issuer: '', at: '' })

  expect(sealed.map(({ kind, headHash, hashes }) => ({ kind, headHash, hashes }))).toEqual([
    { kind: 'case', headHash: '', hashes: [] },
  ])
})
