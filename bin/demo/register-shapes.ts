import { board, extractOf, masked, type Shape } from './register-shape.ts'

const associationName = 'STOWARZYSZENIE "PRZYKŁAD NA RZECZ SĄSIADÓW"'
const foundationName = 'FUNDACJA ZAŻÓŁĆ GĘŚLĄ JAŹŃ'

/** What the demonstration tells of its register. */
export const inventedNumbers = [
  ['0009000001', 'stowarzyszenie z oddziałem i komisją rewizyjną'],
  ['0009000002', 'fundacja ze statusem OPP'],
  ['0009000003', 'spółdzielnia socjalna'],
  ['0009000004', 'spółka non-profit'],
  ['0009000005', 'fundacja w obu rejestrach'],
  ['0009000006', 'stowarzyszenie w likwidacji'],
] as const

/** By number; what is not here does not exist in the register. */
export const shapes: Record<string, Shape> = {
  // An association with a controlling body, branches and a site.
  '0009000001': {
    S: extractOf({
      number: '0009000001',
      name: associationName,
      form: 'STOWARZYSZENIE',
      one: {
        jednostkiTerenoweOddzialy: [{ nazwa: 'ODDZIAŁ W OŁAWIE' }],
        siedzibaIAdres: {
          adres: {
            ulica: 'UL. WYMYŚLONA',
            nrDomu: '7',
            nrLokalu: '2',
            miejscowosc: 'WROCŁAW',
            kodPocztowy: '50-101',
          },
          adresStronyInternetowej: 'WWW.PRZYKLAD.EXAMPLE',
        },
      },
      two: { organNadzoru: [{ nazwa: 'KOMISJA REWIZYJNA', sklad: [masked, masked, masked] }] },
    }),
  },
  // A foundation with public-benefit status, a minister and a list of organs.
  '0009000002': {
    S: extractOf({
      number: '0009000002',
      name: foundationName,
      form: 'FUNDACJA',
      nip: '9997654322',
      regon: '99123456100000',
      one: {
        danePodmiotu: {
          formaPrawna: 'FUNDACJA',
          nazwa: foundationName,
          identyfikatory: { nip: '9997654322', regon: '99123456100000' },
          czyPosiadaStatusOPP: true,
        },
        organSprawujacyNadzor: { nazwa: 'MINISTER WŁAŚCIWY DO SPRAW\nZABEZPIECZENIA SPOŁECZNEGO' },
      },
      two: { reprezentacja: [board(), board('ZARZĄD ODDZIAŁU')] },
    }),
  },
  // A social cooperative: entrepreneurs only.
  '0009000003': {
    P: extractOf({
      number: '0009000003',
      register: 'RejP',
      name: 'SPÓŁDZIELNIA SOCJALNA "RAZEM"',
      form: 'SPÓŁDZIELNIA',
      nip: '9995550015',
      regon: '98765432600000',
      registered: '01.06.2026',
    }),
  },
  // A non-profit company.
  '0009000004': {
    P: extractOf({
      number: '0009000004',
      register: 'RejP',
      name: 'PRZYKŁAD NON PROFIT SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ',
      form: 'SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ',
    }),
  },
  // A foundation with business activity: both registers.
  '0009000005': {
    S: extractOf({ number: '0009000005', name: foundationName, form: 'FUNDACJA' }),
    P: extractOf({
      number: '0009000005',
      register: 'RejP',
      name: foundationName,
      form: 'FUNDACJA',
    }),
  },
  // In liquidation.
  '0009000006': {
    S: extractOf({
      number: '0009000006',
      name: 'STOWARZYSZENIE "ZMIERZCH"',
      form: 'STOWARZYSZENIE',
      more: { dzial6: { likwidacja: { otwarcieLikwidacji: { data: '01.09.2026' } } } },
    }),
  },
  // Hardly any keys.
  '0009000007': {
    S: { odpis: { naglowekA: { rejestr: 'RejS', numerKRS: '0009000007' }, dane: { dzial1: {} } } },
  },
}
