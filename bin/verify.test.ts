import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openIssuerKeys } from '#app/adapters/issuer-keys.server.ts'
import { createPdfRenderer } from '#app/adapters/pdf.server.ts'
import { fullExample, issuerExample, trialExample } from '#app/certificates/examples.ts'
import { buildCertificateFiles } from '#app/certificates/files.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'verify-'))
const renderer = createPdfRenderer()
const keys = openIssuerKeys(dataDir)
const at = (name: string) => join(dataDir, name)

beforeAll(async () => {
  const trial = await buildCertificateFiles(trialExample, keys, renderer)
  const full = await buildCertificateFiles(fullExample, keys, renderer)
  const foreign = await buildCertificateFiles(trialExample, issuerExample().signer, renderer)
  const pdf = trial.pdf.bytes
  const tampered = pdf.slice()
  tampered[5000]! ^= 1
  const jwk = keys.publicKeys()[0]!
  const method = { id: 'did:web:probierz.example#1', publicKeyJwk: jwk }
  const did = {
    id: 'did:web:probierz.example',
    verificationMethod: [method],
    assertionMethod: [method.id],
  }
  const files: Record<string, Uint8Array | string> = {
    'trial.pdf': pdf,
    'trial.json': trial.json.bytes,
    'full.pdf': full.pdf.bytes,
    'tampered.pdf': tampered,
    'tampered.json': Buffer.from(trial.json.bytes).toString().replace('P-2026-0001', 'P-2026-0002'),
    'foreign.pdf': foreign.pdf.bytes,
    'foreign.json': foreign.json.bytes,
    'appended.pdf': Buffer.concat([pdf, Buffer.from('x')]),
    'cut.pdf': pdf.subarray(0, pdf.length - 1000),
    'cut.json': trial.json.bytes.subarray(0, 300),
    'encrypted.pdf': Buffer.from(
      Buffer.from(pdf).toString('latin1').replace('/Root', '/Encrypt 9 0 R /Root'),
      'latin1',
    ),
    'huge.pdf': Buffer.alloc(5_000_001, '%PDF-'),
    'other.pdf': '%PDF-1.4\n%%EOF\n',
    'other.json': '{"name":"package"}',
    'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
    'empty.pdf': '',
    'did.json': JSON.stringify(did),
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content)
  mkdirSync(at('folder'))
})

afterAll(() => renderer.close())

test('a genuine PDF says so, names what it is, and that the status was not asked', () => {
  const { status, stdout } = verify('trial.pdf')

  expect(stdout).toContain('Ten plik jest prawdziwy.')
  expect(stdout).toContain('niezmieniona, co do bajtu')
  expect(stdout).toContain('próbne: zaświadczenie o udziale')
  expect(stdout).toContain('P-2026-0001')
  expect(stdout).toContain('Fundacja „Zażółć gęślą jaźń”, KRS 0009123456')
  expect(stdout).toContain('nie sprawdzono')
  expect(status).toBe(0)
})

test('so does its JSON, and a full certificate says that it is one', () => {
  expect(verify('trial.json')).toMatchObject({ status: 0 })
  const { status, stdout } = verify('full.pdf')

  expect(stdout).toMatch(/Rodzaj +certyfikat\n/)
  expect(stdout).toMatch(/Ważny do +2029-11-22/)
  expect(status).toBe(0)
})

test.each([
  ['tampered.pdf', /zmieniona po wydaniu/],
  ['tampered.json', /zmieniona albo podrobiona/],
  ['foreign.pdf', /kluczem, którego wystawca nie opublikował/],
  ['foreign.json', /kluczem, którego wystawca nie opublikował/],
  ['appended.pdf', /dopisano na końcu/],
  ['cut.pdf', /ucięty/],
  ['cut.json', /ucięty/],
  ['encrypted.pdf', /zaszyfrowany/],
  ['huge.pdf', /ponad 5 MB/],
  ['other.pdf', /to nie jest zaświadczenie/],
  ['other.json', /to nie jest zaświadczenie/],
  ['picture.png', /to nie jest zaświadczenie/],
  ['empty.pdf', /pusty/],
])('%s is refused with its own reason', (name, reason) => {
  const { status, stdout, stderr } = verify(name)

  expect(stdout).toMatch(reason)
  expect(stdout).toContain('Tego pliku nie można uznać za prawdziwy.')
  expect(stderr).toBe('')
  expect(status).toBe(1)
})

test('keys are taken from a DID document or a list, wherever they were saved', () => {
  expect(run([at('trial.pdf'), '--keys', at('did.json')]).status).toBe(0)
  expect(run([at('trial.pdf'), '--keys', at('keys/public.json')]).status).toBe(0)
  expect(run([at('trial.pdf')], { DATA_DIR: dataDir }).status).toBe(0)
})

test.each([
  [['--data-dir', dataDir], /Podaj jeden plik/],
  [[at('trial.pdf'), at('full.pdf'), '--data-dir', dataDir], /Podaj jeden plik/],
  [[at('trial.pdf'), '--colour'], /Nie rozumiem/],
  [[at('trial.pdf'), '--keys', 'a', '--data-dir', 'b'], /--keys albo --data-dir/],
  [[at('trial.pdf'), '--data-dir', at('nowhere')], /Nie ma pliku z kluczami/],
  [[at('trial.pdf'), '--keys', at('other.json')], /nie zawiera kluczy/],
  [[at('absent.pdf'), '--data-dir', dataDir], /Nie ma pliku/],
  [[at('folder'), '--data-dir', dataDir], /Nie ma pliku/],
])('wrong use %# ends with 2 and the help', (args, reason) => {
  const { status, stderr } = run(args)

  expect(stderr).toMatch(reason)
  expect(stderr).toContain('npm run verify -- PLIK')
  expect(status).toBe(2)
})

test('help is no error', () => {
  expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' })
})

function verify(name: string) {
  return run([at(name), '--data-dir', dataDir])
}

function run(args: string[], env: Record<string, string> = {}) {
  const alone = env as NodeJS.ProcessEnv
  return spawnSync(process.execPath, ['bin/verify.ts', ...args], { encoding: 'utf8', env: alone })
}
