import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import { orBlank } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, lines } from '#templates/documents/usual-questions.ts'

export const paidActivityResolution: DocumentTemplate = {
  code: 'paid-activity-resolution',
  title: 'Uchwała o działalności odpłatnej z kalkulacją opłat',
  summary: {
    pl: 'Lista działań, za które pobieracie opłaty, i kalkulacja pokazująca, że opłata nie przekracza kosztów.',
    en: 'A list of activities with fees and a calculation that shows the fee does not exceed the cost.',
  },
  criteria: ['PR-08', 'FI-10'],
  reviewedOn: '2026-11-22',
  when: { all: ['paidStatutoryActivity'] },
  mentions: ['board'],
  questions: [
    adoptedOn,
    lines(
      'activities',
      { pl: 'Za jakie działania pobieracie opłaty?', en: 'For which activities do you charge?' },
      ['warsztaty', 'wydanie poradnika'],
    ),
  ],
  legalNote:
    'Sprawdźcie, czy działania są w statucie (w OPP także w KRS), oraz limit wynagrodzeń z art. 9 ustawy o działalności pożytku publicznego i o wolontariacie; stowarzyszenie zwykłe nie może prowadzić działalności odpłatnej.',
  write: (facts, answers) => {
    const { board, statute } = facts.form
    const activities = orBlank(answers.lines('activities'))
    return md`
# Uchwała nr ${null}

Organ: ${board.nominative}. Data: ${answers.day('adoptedOn')}. W sprawie odpłatnej działalności pożytku publicznego

${identity(facts)}

Podstawa: art. 8–9 ustawy o działalności pożytku publicznego i o wolontariacie; ${statute.nominative}: § ${null}.

## § 1. Zakres

Opłaty pobieramy za:

${activities.map((activity) => md`1. ${activity}`)}

## § 2. Wysokość opłat

1. Opłata nie jest wyższa niż koszty działania i wynika z kalkulacji w załączniku.
2. Kalkulację aktualizujemy co roku i po każdej większej zmianie kosztów.
3. Wpływy przeznaczamy wyłącznie na działalność pożytku publicznego.
4. To samo działanie nie może być jednocześnie odpłatne i gospodarcze.

## § 3. Księgowanie i wynagrodzenia

1. Przychody i koszty działalności odpłatnej zapisujemy osobno.
2. Raz na kwartał porównujemy wynagrodzenia osób zatrudnionych przy działalności odpłatnej z limitem trzykrotności przeciętnego wynagrodzenia. Odpowiada: ${null}

## § 4. Wejście w życie

Uchwała wchodzi w życie z dniem podjęcia. Za: ${null}, przeciw: ${null}, wstrzymało się: ${null}.

${signatures(`za: ${board.nominative}`)}

## Załącznik. Kalkulacja opłaty

${activities.map(
  (activity) => md`
### ${activity}

| Koszt | Kwota (zł) |
|---|---|
| prowadzenie (wynagrodzenia ze składkami) | |
| sala, sprzęt | |
| materiały, poczęstunek | |
| część kosztów stałych (księgowość, telefon), według klucza: ${null} | |
| **koszt razem** | |
| liczba uczestników lub sztuk | |
| **koszt na osobę lub sztukę** | |
| **opłata** (nie wyższa niż koszt) | |

`,
)}
`
  },
}
