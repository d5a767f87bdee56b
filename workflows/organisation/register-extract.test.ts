import { expect, it, test } from 'vitest'
import { extractOf } from '#bin/demo/register-shape.ts'
import { shapes } from '#bin/demo/register-shapes.ts'
import { readExtract } from './register-extract.ts'
import { isoDay, legalFormOf, readableName, readablePlace } from './register-words.ts'

const today = '2026-11-22'
const read = (number: string, businessKnown = true) =>
  readExtract(shapes[number] ?? {}, { number, today, businessKnown })

it('reads an association', () => {
  expect(read('0009000001')).toMatchObject({
    registers: ['S'],
    stateOn: '2026-11-19',
    registeredOn: '2016-03-14',
    registeredName: 'STOWARZYSZENIE "PRZYKŁAD NA RZECZ SĄSIADÓW"',
    details: {
      krs: '0009000001',
      name: 'Stowarzyszenie "Przykład na rzecz Sąsiadów"',
      legalForm: 'association',
      nip: '9990001114',
      regon: '990000128',
      street: 'ul. Wymyślona 7/2',
      postalCode: '50-101',
      city: 'Wrocław',
    },
    facts: {
      register: 'krsAssociations',
      businessActivity: false,
      publicBenefitStatus: false,
      youngerThanYear: false,
      branches: true,
      website: true,
    },
    told: {
      controls: [{ name: 'Komisja Rewizyjna', members: 3 }],
      website: 'www.przyklad.example',
      branches: 1,
    },
    warnings: [],
  })
})

it('reads a foundation with status, minister and a list of organs', () => {
  const extract = read('0009000002')
  expect(extract?.facts.publicBenefitStatus).toBe(true)
  expect(extract?.told.minister).toBe('Minister właściwy do spraw zabezpieczenia społecznego')
  expect(extract?.told.organs).toHaveLength(2)
})

it.each([
  ['0009000003', 'socialCooperative', ['P'], 'krsBusiness', true],
  ['0009000004', 'nonProfitCompany', ['P'], 'krsBusiness', true],
  ['0009000005', 'foundation', ['S', 'P'], 'krsBoth', true],
])('tells the registers and the form of %s', (number, legalForm, registers, register, business) => {
  const extract = read(number)
  expect(extract?.registers).toEqual(registers)
  expect(extract?.details.legalForm).toBe(legalForm)
  expect(extract?.facts).toMatchObject({ register, businessActivity: business })
})

it('proposes nothing about business when the second register did not answer', () => {
  const extract = read('0009000001', false)
  expect(extract?.facts).not.toHaveProperty('businessActivity')
  expect(extract?.facts).not.toHaveProperty('register')
})

it('proposes nothing for a key that is missing', () => {
  expect(read('0009000007')).toMatchObject({
    stateOn: null,
    details: { krs: '0009000007' },
    facts: { register: 'krsAssociations', businessActivity: false },
    told: { organs: [], controls: [], minister: null, website: null, branches: 0 },
  })
})

it('keeps nobody’s name, masked or not', () => {
  const told = { nazwisko: { nazwiskoICzlon: 'KOWALSKA' }, imiona: { imie: 'ANNA' } }
  const S = extractOf({
    number: '0009000001',
    name: 'FUNDACJA MOST',
    form: 'FUNDACJA',
    two: {
      reprezentacja: { nazwaOrganu: 'ZARZĄD', sposobReprezentacji: 'B********', sklad: [told] },
    },
  })
  const extract = readExtract({ S }, { number: '0009000001', today, businessKnown: true })
  expect(extract?.told.organs).toEqual([{ name: 'Zarząd', representation: null, members: 1 }])
  expect(JSON.stringify([extract, read('0009000001')])).not.toMatch(/kowalska|anna|\*\*\*/i)
})

it('warns of a liquidation', () => {
  expect(read('0009000006')?.warnings).toEqual(['liquidation'])
  expect(read('0009000001')?.warnings).toEqual([])
})

it.each([
  ['another number', extractOf({ number: '0009000002', name: 'X', form: 'FUNDACJA' })],
  ['a list', []],
  ['null', null],
  ['a text', 'odpis'],
  ['numbers where objects belong', { odpis: { naglowekA: 7 } }],
])('takes %s for no extract of this number', (_, S) => {
  expect(readExtract({ S }, { number: '0009000001', today, businessKnown: true })).toBeNull()
})

it('knows who is younger than a year to the day', () => {
  const on = (registered: string) => {
    const S = extractOf({ number: '0009000001', name: 'X', form: 'FUNDACJA', registered })
    return readExtract({ S }, { number: '0009000001', today, businessKnown: true })?.facts
      .youngerThanYear
  }
  expect(on('22.11.2025')).toBe(false)
  expect(on('23.11.2025')).toBe(true)
})

test.each([
  ['FUNDACJA "DOM I OGRÓD"', 'Fundacja "Dom i Ogród"'],
  ['STOWARZYSZENIE IM. JANA III SOBIESKIEGO', 'Stowarzyszenie im. Jana III Sobieskiego'],
  [
    'PRZYKŁAD SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ',
    'Przykład spółka z ograniczoną odpowiedzialnością',
  ],
  ['TOWARZYSTWO POLSKO-CZESKIE', 'Towarzystwo Polsko-Czeskie'],
  ['Fundacja pisana jak trzeba', 'Fundacja pisana jak trzeba'],
  ['', ''],
])('%s reads %s', (capitals, readable) => {
  expect(readableName(capitals)).toBe(readable)
})

test('streets, days and forms', () => {
  expect(readablePlace('UL. ŚW. JADWIGI')).toBe('ul. św. Jadwigi')
  expect([isoDay('19.11.2026'), isoDay('31.02.2026'), isoDay('2026-11-19')]).toEqual([
    '2026-11-19',
    null,
    null,
  ])
  expect(legalFormOf('SPÓŁDZIELNIA', 'SPÓŁDZIELNIA ROLNICZA')).toBe('other')
  expect(legalFormOf('ZWIĄZEK ZAWODOWY', '')).toBeNull()
})
