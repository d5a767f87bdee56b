import { createHash } from 'node:crypto'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPdfRenderer } from '#app/adapters/pdf.server.ts'
import { checkFile } from './check.ts'
import { verifyCredential } from './credential.ts'
import { fullExample, issuerExample, trialExample } from './examples.ts'
import { buildCertificateFiles, type CertificateIssue } from './files.ts'

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

test('both files are genuine, and their hashes are the hashes of their bytes', async () => {
  const files = await buildCertificateFiles(trialExample, signer, renderer)

  expect(files.kid).toBe(jwk.kid)
  for (const { bytes, sha256 } of [files.pdf, files.json]) {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    expect(checkFile(bytes, keys).result.kind).toBe('genuine')
  }
})

test('the same facts give the same bytes', async () => {
  const again = await buildCertificateFiles(trialExample, signer, renderer)

  expect(Buffer.compare(again.pdf.bytes, pdf)).toBe(0)
  expect(Buffer.compare(again.json.bytes, json)).toBe(0)
})

test('the page can be read: name, number, Polish letters', async () => {
  const document = await getDocumentProxy(pdf.slice())
  const text = await textIn(document)

  expect(document.numPages).toBe(1)
  expect(text).toContain('Fundacja „Zażółć gęślą jaźń”')
  expect(text).toContain('Zażółć gęślą jaźń 2026')
  expect(text).toContain('P-2026-0001')
  expect(text).toContain('Zaświadczenie o udziale w próbnej standaryzacji')
  expect(text).toContain('nie jest certyfikatem')
})

test('the attachment is the signed JSON', async () => {
  const document = await getDocumentProxy(pdf.slice())
  const attached = Object.values(await document.getAttachments())[0] as { content: Uint8Array }

  expect(Buffer.from(attached.content).equals(json)).toBe(true)
  expect(verifyCredential(JSON.parse(Buffer.from(attached.content).toString()), keys).kind).toBe(
    'genuine',
  )
})

describe('a full certificate', () => {
  test('states level and validity, and conditions when it has some', async () => {
    const conditions = [{ text: 'Opublikować sprawozdanie', until: '2027-03-31' }]
    const plain = await textOf(fullExample)
    const conditional = await textOf({ ...fullExample, conditions })

    expect(plain).toContain('Poziom podstawowy')
    expect(plain).toContain('22 listopada 2029')
    expect(plain).not.toMatch(/próbn|warunk/i)
    expect(conditional).toContain('Warunkowy certyfikat standaryzacji')
    expect(conditional).toContain('Opublikować sprawozdanie')
  })

  test('stays one page with the longest facts', async () => {
    const conditions = Array.from({ length: 9 }, () => ({
      text: 'Ż'.repeat(30).concat(' ').repeat(9),
      until: '2027-03-31',
    }))
    const organisation = { ...fullExample.organisation, name: 'STOWARZYSZENIE '.repeat(14).trim() }
    const issue = { ...fullExample, conditions, organisation }

    const document = await getDocumentProxy((await build(issue)).slice())

    expect(document.numPages).toBe(1)
  })
})

async function build(issue: CertificateIssue): Promise<Uint8Array> {
  return (await buildCertificateFiles(issue, signer, renderer)).pdf.bytes
}

async function textOf(issue: CertificateIssue): Promise<string> {
  return textIn(await getDocumentProxy((await build(issue)).slice()))
}

/** Text in one line: where it breaks is a matter of setting. */
async function textIn(document: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string> {
  const { text } = await extractText(document, { mergePages: true })
  return text.replace(/\s+/g, ' ')
}
