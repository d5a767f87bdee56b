/**
 * Answers in the shapes of the public register, about organisations that do not exist. Numbers from 0009000001 on
 * belong to nobody.
 */
type Json = { [key: string]: unknown }

export type Shape = { S?: unknown; P?: unknown }

type Wanted = {
  number: string
  register?: 'RejS' | 'RejP'
  name: string
  form: string
  nip?: string
  regon?: string
  registered?: string
  one?: Json
  two?: Json
  more?: Json
}

/** A person as the register shows one. */
export const masked = {
  nazwisko: { nazwiskoICzlon: 'P********' },
  imiona: { imie: 'A*****' },
  identyfikator: { pesel: '***********' },
}

export const board = (organ = 'ZARZĄD'): Json => ({
  nazwaOrganu: organ,
  sposobReprezentacji: 'OŚWIADCZENIA WOLI SKŁADAJĄ DWIE OSOBY Z ZARZĄDU DZIAŁAJĄCE ŁĄCZNIE.',
  sklad: [
    { ...masked, funkcjaWOrganie: 'PREZES', czyZawieszona: false },
    { ...masked, funkcjaWOrganie: 'SKARBNIK', czyZawieszona: false },
  ],
})

/** One extract as the register sends it. */
export function extractOf(wanted: Wanted): Json {
  const { number, register = 'RejS', name, form, registered = '14.03.2016' } = wanted
  return {
    odpis: {
      rodzaj: 'Aktualny',
      naglowekA: {
        rejestr: register,
        numerKRS: number,
        dataCzasOdpisu: '20.11.2026 10:15:00',
        stanZDnia: '19.11.2026',
        dataRejestracjiWKRS: registered,
        dataOstatniegoWpisu: '02.10.2026',
      },
      dane: {
        dzial1: {
          danePodmiotu: {
            formaPrawna: form,
            identyfikatory: {
              regon: wanted.regon ?? '99000012800000',
              nip: wanted.nip ?? '9990001114',
            },
            nazwa: name,
            ...(register === 'RejS' && { czyPosiadaStatusOPP: false }),
          },
          siedzibaIAdres: {
            siedziba: {
              kraj: 'POLSKA',
              wojewodztwo: 'DOLNOŚLĄSKIE',
              gmina: 'M. WROCŁAW',
              miejscowosc: 'WROCŁAW',
            },
            adres: {
              ulica: 'UL. WYMYŚLONA',
              nrDomu: '7',
              nrLokalu: '2',
              miejscowosc: 'WROCŁAW',
              kodPocztowy: '50-101',
              poczta: 'WROCŁAW',
              kraj: 'POLSKA',
            },
          },
          ...wanted.one,
        },
        dzial2: { reprezentacja: board(), ...wanted.two },
        ...wanted.more,
      },
    },
  }
}
