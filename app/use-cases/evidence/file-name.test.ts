import { describe, expect, test } from 'vitest'
import { contentDisposition, downloadName, fileNameOf, titleFromFileName } from './file-name.ts'

describe('the name of a file', () => {
  test.each([
    ['Statut żółć.pdf', 'Statut żółć.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Ola\\umowa.docx', 'umowa.docx'],
    ['a\u0000b\u001fc.pdf', 'abc.pdf'],
    ['faktura\u202efdp.exe', 'fakturafdp.exe'],
    ['%2e%2e%2fx.pdf', '%2e%2e%2fx.pdf'],
    ['...', ''],
    ['', ''],
    ['a:b*c?.pdf', 'a_b_c_.pdf'],
  ])('%j becomes %j', (given, name) => {
    expect(fileNameOf(given)).toBe(name)
  })

  test('of three hundred letters is cut before its ending', () => {
    const name = fileNameOf(`${'ż'.repeat(300)}.pdf`)

    expect(name.length).toBeLessThanOrEqual(150)
    expect(name).toMatch(/^ż+\.pdf$/)
  })

  test('gives a title when nobody wrote one', () => {
    expect(titleFromFileName('Polityka_ochrony_danych.pdf')).toBe('Polityka ochrony danych')
  })
})

test('a file is handed out with the ending of what it is', () => {
  expect(downloadName('statut.pdf', 'application/pdf')).toBe('statut.pdf')
  expect(downloadName('statut.exe', 'application/pdf')).toBe('statut.exe.pdf')
  expect(downloadName('', 'image/png')).toBe('dokument.png')
})

test('a header names the file for old and new browsers, and nothing breaks out of it', () => {
  expect(contentDisposition('inline', 'Łódź "1"; x=\r\n.pdf')).toBe(
    `inline; filename="Lodz _1_; x=__.pdf"; filename*=UTF-8''%C5%81%C3%B3d%C5%BA%20%221%22%3B%20x%3D%0D%0A.pdf`,
  )
})
