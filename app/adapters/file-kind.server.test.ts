import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { docxBytes, odtBytes, pdfBytes } from '#tests/support/given/evidence.ts'
import { kindOfFile } from './file-kind.server.ts'

async function kindOf(bytes: Uint8Array | string) {
  const folder = mkdtempSync(join(tmpdir(), 'kind-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'file')
  const buffer = Buffer.from(bytes as string)
  writeFileSync(path, buffer)
  return kindOfFile({ path, size: buffer.length, head: buffer.subarray(0, 4100) })
}

const text = (words: string) => new TextEncoder().encode(words)
const hex = (digits: string) => Buffer.from(digits.replaceAll(' ', ''), 'hex')
const compound = (name: string) =>
  Buffer.concat([
    hex('d0cf11e0a1b11ae1'),
    Buffer.alloc(5000),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(5000),
  ])
const png = hex('89504e470d0a1a0a 0000000d 49484452 00000001 00000001 0802000000 00000000')
const office = 'application/vnd.openxmlformats-officedocument'

/** A directory that declares more than its few bytes hold. */
function declaring(bytes: Uint8Array, originalSize: number): Buffer {
  const zip = Buffer.from(bytes)
  let at = zip.indexOf(hex('504b0102'))
  while (at >= 0) {
    zip.writeUInt32LE(originalSize, at + 24)
    at = zip.indexOf(hex('504b0102'), at + 1)
  }
  return zip
}

describe('a document is taken for what it is', () => {
  test.each([
    ['a PDF', pdfBytes(), 'application/pdf'],
    ['a PNG', png, 'image/png'],
    ['a GIF', text('GIF89a\u0001\u0000\u0001\u0000'), 'image/gif'],
    ['a JPEG', hex('ffd8ffe000104a46494600010100'), 'image/jpeg'],
    [
      'a phone photo',
      Buffer.concat([hex('00000018'), text('ftypheic'), Buffer.alloc(40)]),
      'image/heic',
    ],
    ['a Word document', docxBytes(), `${office}.wordprocessingml.document`],
    ['an OpenDocument text', odtBytes(), 'application/vnd.oasis.opendocument.text'],
    ['an old Word document', compound('WordDocument'), 'application/msword'],
    ['an old Excel sheet', compound('Workbook'), 'application/vnd.ms-excel'],
    ['rich text', text('{\\rtf1\\ansi Statut}'), 'application/rtf'],
    ['Polish text', text('Zażółć gęślą jaźń\r\n;;\t1'), 'text/plain'],
  ])('%s', async (_, bytes, type) => {
    expect(await kindOf(bytes)).toEqual({ type })
  })
})

describe('whatever is no document is refused by name', () => {
  test.each([
    ['a Windows program', Buffer.concat([text('MZ'), Buffer.alloc(300)]), 'program'],
    ['a Linux program', Buffer.concat([hex('7f454c46 0201010000'), Buffer.alloc(100)]), 'program'],
    ['a shell script', '#!/bin/sh\nrm -rf /\n', 'script'],
    ['PHP', '<?php echo 1;', 'script'],
    ['HTML', '<!doctype html><script>alert(1)</script>', 'page'],
    ['HTML behind a byte order mark and a comment', '\ufeff <!-- x --><html>', 'page'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'page'],
    ['a saved page', 'From: <saved>\nMIME-Version: 1.0\n', 'page'],
    ['a plain zip', zipSync({ 'a.txt': text('a') }), 'archive'],
    ['gzip', hex('1f8b0800000000000003'), 'archive'],
    ['a Word document with macros', docxBytes({ 'word/vbaProject.bin': text('x') }), 'macro'],
    ['a locked Word document', compound('EncryptedPackage'), 'locked'],
    ['an installer', compound('Installer'), 'unknown'],
    ['a recording', hex('4944330300000000000a'), 'media'],
    ['a zip cut short', docxBytes().slice(0, 60), 'broken'],
    ['a zip bomb', declaring(docxBytes(), 0xf0000000), 'bomb'],
    ['older Polish text', Buffer.concat([text('Za'), hex('bff3b3e6')]), 'encoding'],
    ['noise', Buffer.from(Array.from({ length: 300 }, (_each, n) => (n * 7) % 32)), 'unknown'],
  ])('%s', async (_, bytes, refused) => {
    expect(await kindOf(bytes)).toEqual({ refused })
  })

  test('too many entries', async () => {
    const entries = Array.from({ length: 10_001 }, (_, n) => [`word/${n}.xml`, text('')] as const)

    expect(await kindOf(zipSync(Object.fromEntries(entries)))).toEqual({ refused: 'bomb' })
  })
})
