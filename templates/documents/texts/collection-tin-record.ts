import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { person } from '#templates/documents/usual-questions.ts'

export const collectionTinRecord: DocumentTemplate = {
  code: 'collection-tin-record',
  title: 'Zbiórka publiczna: wydanie i otwarcie puszek',
  summary: {
    pl: 'Ewidencja puszek i identyfikatorów oraz protokół liczenia, z kolejnymi krokami zgłoszenia i sprawozdania.',
    en: 'A record of tins and badges and a counting report, with the steps of notification and reporting.',
  },
  criteria: ['PR-18', 'FI-04'],
  reviewedOn: '2026-11-22',
  when: { all: ['publicCollections'] },
  questions: [
    {
      name: 'number',
      label: {
        pl: 'Jaki numer zbiórki nadał portal?',
        en: 'What number did the portal give the collection?',
      },
      type: 'text',
      required: false,
    },
    person('lead', 'Kto odpowiada za zbiórkę?', 'Who is in charge of the collection?'),
  ],
  legalNote:
    'Zbiórkę zaczyna się dopiero po publikacji zgłoszenia na zbiorki.gov.pl; termin sprawozdań (30 dni) potwierdźcie na portalu, a loterię fantową prowadźcie według osobnych przepisów.',
  write: (facts, answers) => md`
# Zbiórka publiczna nr ${answers.text('number')}

${identity(facts)}

Cel zbiórki: ${null} Termin: od ${null} do ${null}. Odpowiada: ${answers.text('lead')}

## Kolejne kroki

1. Zgłoszenie na zbiorki.gov.pl. Zaczynamy dopiero po publikacji.
2. Puszki są zamknięte, zaplombowane i mają numer zbiórki. Osoby zbierające mają identyfikatory.
3. Puszki otwierają co najmniej trzy osoby. Liczą na miejscu i podpisują protokół.
4. Pieniądze wpłacamy na rachunek organizacji najpóźniej następnego dnia roboczego.
5. Po zakończeniu składamy na portalu sprawozdanie ze zbiórki, a potem sprawozdanie ze sposobu rozdysponowania ofiar.

## Puszki i identyfikatory

| Nr puszki | Nr plomby | Kto zbiera | Nr identyfikatora | Wydano (data, podpis) | Zwrócono (data, podpis) |
|---|---|---|---|---|---|
| | | | | | |
| | | | | | |
| | | | | | |
| | | | | | |

## Załącznik. Protokół otwarcia puszek

Data i miejsce: ${null} Obecni (co najmniej trzy osoby): ${null}

| Nr puszki | Plomba cała | Banknoty (zł) | Monety (zł) | Razem (zł) | Waluty, przedmioty |
|---|---|---|---|---|---|
| | | | | | |
| | | | | | |
| | | | | | |
| **razem** | | | | | |

Słownie złotych: ${null}

Wpłacono na rachunek dnia ${null}, dowód wpłaty nr ${null}

${signatures('osoby liczące', 'osoba odpowiedzialna')}
`,
}
