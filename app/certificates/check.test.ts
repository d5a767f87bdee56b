import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPdfRenderer } from '#app/adapters/pdf.server.ts'
import { checkFile } from './check.ts'
import { issuerExample, trialExample } from './examples.ts'
import { buildCertificateFiles } from './files.ts'
import { isSealedBy, seal, sealMarks } from './seal.ts'

const renderer = createPdfRenderer()
const { signer, jwk, keys } = issuerExample()
let pdf: Uint8Array<ArrayBuffer>
let json: Uint8Array<ArrayBuffer>

beforeAll(async () => {
  const files = await buildCertificateFiles(trialExample, signer, renderer)
  pdf = files.pdf.bytes
  json = files.json.bytes
})

afterAll(() => renderer.close())

describe('a page that is not as it was', () => {
  test('every one of 200 random bit flips is found', () => {
    for (let i = 0; i < 200; i++) {
      const changed = pdf.slice()
      const at = Math.floor(Math.random() * changed.length)
      changed[at] = changed[at]! ^ (1 << Math.floor(Math.random() * 8))
      expect(checkFile(changed, keys).result.kind, `byte ${at}`).not.toBe('genuine')
    }
  })

  test('another key, a forged name of a key, added and cut bytes are told apart', async () => {
    const other = issuerExample()
    const theirs = await buildCertificateFiles(trialExample, other.signer, renderer)
    const forger = { ...other.signer, kid: jwk.kid }
    const forged = await buildCertificateFiles(trialExample, forger, renderer)
    const added = Buffer.concat([pdf, Buffer.from('\n1 0 obj\n<<>>\nendobj\n%%EOF\n')])

    expect(kindOf(theirs.pdf.bytes)).toBe('unknownKey')
    expect(kindOf(forged.pdf.bytes)).toBe('badSignature')
    expect(kindOf(added)).toBe('appended')
    expect(kindOf(pdf.subarray(0, pdf.length - 2000))).toBe('truncated')
    expect(kindOf(pdf.subarray(0, 3000))).toBe('truncated')
  })

  test('a genuine credential in a false page does not make the page genuine', async () => {
    const other = issuerExample()
    const credential = Buffer.from(json).toString()
    const page = await renderer.render('trialCertificate', {
      ...{ locale: 'pl', number: 'P-2026-0001', issuedAt: trialExample.issuedAt },
      ...{ organisation: { name: 'Kto inny' }, standard: trialExample.standard, scope: [] },
      ...{ cohort: 'x', issuer: 'x', decidingBody: 'x', verifyUrl: 'https://x.example/verify/x' },
      credential,
    })

    expect(kindOf(seal(page, other.signer))).toBe('changed')
    expect(kindOf(page)).toBe('changed')
  })

  test('a second seal field, an encrypted file and a foreign one are told apart', () => {
    const mark = Buffer.from(`(probierz-ed25519:${'0'.repeat(128)})`)
    const encrypted = Buffer.from(
      Buffer.from(pdf).toString('latin1').replace('/Root', '/Encrypt 9 0 R\n/Root'),
      'latin1',
    )

    expect(sealMarks(pdf)).toHaveLength(1)
    expect(isSealedBy(Buffer.concat([pdf, mark]), keys[0]!.key)).toBe(false)
    expect(kindOf(encrypted)).toBe('encrypted')
    expect(kindOf(Buffer.from('%PDF-1.4\n%%EOF'))).toBe('notOurs')
    expect(kindOf(Buffer.from('GIF89a'))).toBe('notOurs')
    expect(kindOf(new Uint8Array())).toBe('empty')
    expect(kindOf(new Uint8Array(5_000_001))).toBe('tooLarge')
  })

  test('only an empty seal field is sealed', () => {
    expect(() => seal(pdf, signer)).toThrow('one empty seal field')
    expect(() => seal(Buffer.from('%PDF-'), signer)).toThrow('one empty seal field')
  })
})

function kindOf(bytes: Uint8Array): string {
  return checkFile(bytes, keys).result.kind
}
