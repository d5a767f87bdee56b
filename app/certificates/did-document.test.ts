import { expect, test } from 'vitest'
import { didDocument } from './did-document.ts'
import { issuerExample } from './examples.ts'
import { readPublicKeys } from './public-keys.ts'

test('the keys come back out of the document as they went in, under the same names', () => {
  const keys = [issuerExample().jwk, issuerExample().jwk]

  const document = didDocument('https://probierz.example', keys)

  expect(readPublicKeys(document).map(({ kid }) => kid)).toEqual(keys.map(({ kid }) => kid))
  expect(document.id).toBe('did:web:probierz.example')
})

test('a port is written as did:web asks, and the private part is nowhere', () => {
  const document = didDocument('http://localhost:3000', [issuerExample().jwk])

  expect(document.id).toBe('did:web:localhost%3A3000')
  expect(JSON.stringify(document)).not.toContain('"d"')
})
