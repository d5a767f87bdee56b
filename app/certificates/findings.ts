import type { FileCheck } from './check.ts'
import type { SignedCredential } from './credential.ts'

export type Finding = [label: string, words: string]

/** What was found about a file, one plain sentence for each question. */
export function findings({ form, result }: FileCheck): Finding[] {
  if (result.kind === 'genuine') return genuineFindings(form, result.credential)
  const unknown: Finding = ['Autentyczność', 'nie potwierdzono']
  switch (result.kind) {
    case 'unknownKey':
      return [
        ['Autentyczność', 'podpis złożono kluczem, którego wystawca nie opublikował'],
        ['Wystawca', `nieznany (klucz ${result.kid})`],
      ]
    case 'badSignature':
      return [
        ['Autentyczność', 'podpis nie pochodzi od klucza, na który się powołuje'],
        ['Treść', 'zmieniona albo podrobiona'],
      ]
    case 'changed':
      return [unknown, ['Treść', `zmieniona po wydaniu${form === 'pdf' ? savedAgain : ''}`]]
    case 'appended':
      return [unknown, ['Treść', 'do prawdziwego pliku coś dopisano na końcu']]
    case 'truncated':
      return [unknown, ['Treść', 'plik jest ucięty, brakuje jego końca; pobierz go jeszcze raz']]
    case 'encrypted':
      return [unknown, ['Treść', 'plik jest zaszyfrowany hasłem, a wystawca takich nie wydaje']]
    case 'tooLarge':
      return [unknown, ['Treść', 'plik ma ponad 5 MB, więc nie jest nasz; nie był czytany']]
    case 'empty':
      return [unknown, ['Treść', 'plik jest pusty']]
    case 'notOurs':
      return [unknown, ['Rodzaj', 'to nie jest zaświadczenie ani certyfikat z tego systemu']]
  }
}

const savedAgain = ' (zapisanie na nowo, adnotacja lub wydruk do PDF też jest zmianą)'

function genuineFindings(form: FileCheck['form'], credential: SignedCredential): Finding[] {
  const { organisation, standard } = credential
  const ids = [
    organisation.krs && `KRS ${organisation.krs}`,
    organisation.nip && `NIP ${organisation.nip}`,
  ]
  const trial = credential.series === 'P'
  return [
    ['Autentyczność', 'podpis wystawcy zgodny'],
    ['Treść', form === 'pdf' ? 'niezmieniona, co do bajtu' : 'niezmieniona'],
    ['Wystawca', `${credential.issuer.name} (klucz ${credential.proof.verificationMethod})`],
    [
      'Rodzaj',
      trial
        ? 'próbne: zaświadczenie o udziale w próbnej standaryzacji, nie certyfikat'
        : `certyfikat${credential.outcome === 'conditional' ? ' warunkowy' : ''}`,
    ],
    ['Numer', credential.number],
    ['Organizacja', [organisation.name, ...ids.filter(Boolean)].join(', ')],
    ['Standard', `${standard.title}, wersja ${standard.version}`],
    ['Wydano', credential.issuedAt.slice(0, 10)],
    ...(trial ? [] : [['Ważny do', credential.validUntil.slice(0, 10)] satisfies Finding]),
    ['Stan na dziś', `nie sprawdzono: wymaga sieci, zobacz ${credential.statusUrl}`],
  ]
}
