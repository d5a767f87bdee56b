import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('a table begins with a byte order mark, parts cells with semicolons and ends lines with CRLF', () => {
  expect(
    csv([
      ['Kod', 'Dni'],
      ['O-01', 12],
    ]),
  ).toBe('\ufeffKod;Dni\r\nO-01;12\r\n')
})

test('what a spreadsheet would run is only text', () => {
  const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']

  const cells = csv([dangerous]).slice(1, -2).split(';')

  expect(cells.slice(0, 4)).toEqual(["'=1+1", "'+1", "'-1", "'@SUM(A1)"])
  expect(cells[4]).toBe("'\t=1")
  expect(cells[5]).toBe('"\'\r=1"')
})

test('semicolons, quotes and line breaks stay inside their cell; a negative number stays a number', () => {
  expect(csv([['a;b', 'powiedziała "tak"', 'dwie\nlinie', -3]])).toBe(
    '\ufeff"a;b";"powiedziała ""tak""";"dwie\nlinie";-3\r\n',
  )
})
