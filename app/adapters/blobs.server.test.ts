import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openBlobs } from './blobs.server.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'blobs-'))
})

const bytes = new TextEncoder().encode('zażółć gęślą jaźń')

test('bytes come back by their hash, also from a store opened later', async () => {
  const sha256 = await openBlobs(dataDir).put(bytes)

  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  expect(await openBlobs(dataDir).get(sha256)).toEqual(bytes)
})

test('the same bytes are kept once, and nothing half written stays', async () => {
  const blobs = openBlobs(dataDir)

  const hashes = await Promise.all([blobs.put(bytes), blobs.put(bytes), blobs.put(bytes)])

  expect(new Set(hashes).size).toBe(1)
  const files = readdirSync(join(dataDir, 'blobs'), { recursive: true, withFileTypes: true })
  expect(files.filter((file) => file.isFile()).map((file) => file.name)).toEqual([
    hashes[0]!.slice(2),
  ])
})

test('a name that is not a hash is missing, whatever lies there', async () => {
  writeFileSync(join(dataDir, 'secret'), 'secret')
  const blobs = openBlobs(dataDir)

  for (const name of ['../secret', '', 'A'.repeat(64), `${'a'.repeat(64)}/x`, 'a'.repeat(63)]) {
    await expect(blobs.get(name)).rejects.toMatchObject({ name: 'BlobMissing' })
  }
  await expect(blobs.get('a'.repeat(64))).rejects.toMatchObject({ name: 'BlobMissing' })
})

test('damage on the disk is noticed when reading and mended by putting again', async () => {
  const blobs = openBlobs(dataDir)
  const sha256 = await blobs.put(bytes)
  writeFileSync(join(dataDir, 'blobs', sha256.slice(0, 2), sha256.slice(2)), 'other')

  await expect(blobs.get(sha256)).rejects.toMatchObject({ name: 'BlobDamaged' })

  await blobs.put(bytes)
  expect(await blobs.get(sha256)).toEqual(bytes)
})
