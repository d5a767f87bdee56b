import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn } from '#templates/documents/usual-questions.ts'

export const boardResolution: DocumentTemplate = {
  code: 'board-resolution',
  title: 'Uchwała zarządu o przyjęciu dokumentu',
  summary: {
    pl: 'Jedna strona, którą przyjmujecie dowolną politykę, zasady lub regulamin z tej biblioteki.',
    en: 'One page to adopt any policy, rules or by-laws from this library.',
  },
  criteria: ['PR-06', 'FI-02'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board'],
  questions: [
    adoptedOn,
    {
      name: 'document',
      label: { pl: 'Jaki dokument przyjmujecie?', en: 'Which document do you adopt?' },
      hint: {
        pl: 'Tytuł w mianowniku, na przykład: Polityka rachunkowości.',
        en: 'Its title as printed, for example: Polityka rachunkowości.',
      },
      type: 'text',
      required: true,
    },
    {
      name: 'keeper',
      label: {
        pl: 'Kto dopilnuje, żeby dokument działał?',
        en: 'Who makes sure the document is used?',
      },
      type: 'text',
      required: false,
    },
  ],
  legalNote:
    'Sprawdźcie w statucie, czy dany dokument przyjmuje zarząd, czy inny organ, oraz jaka większość i jaki sposób głosowania obowiązują.',
  write: (facts, answers) => {
    const { board, statute } = facts.form
    return md`
# Uchwała nr ${null}

Organ: ${board.nominative}. Data: ${answers.day('adoptedOn')}. W sprawie przyjęcia dokumentu: ${answers.text('document')}

${identity(facts)}

Podstawa (${statute.nominative}): § ${null}.

## § 1. Przyjęcie dokumentu

${board.nominative} przyjmuje dokument: **${answers.text('document')}**, w brzmieniu załącznika do uchwały.

## § 2. Wykonanie

1. Za wprowadzenie dokumentu odpowiada: ${answers.text('keeper')}.
2. Osoby, których dokument dotyczy, dowiadują się o nim do dnia ${null}, a tam, gdzie trzeba, potwierdzają to podpisem.
3. Pierwszy przegląd dokumentu: ${null}

## § 3. Wejście w życie

1. Uchwała wchodzi w życie z dniem podjęcia.
2. Traci moc dotychczasowy dokument w tej sprawie: nie było / ${null}

## Wynik głosowania

| Uprawnionych | Obecnych | Za | Przeciw | Wstrzymało się |
|---|---|---|---|---|
| | | | | |

Osoby wyłączone z głosowania z powodu konfliktu interesów: nikt / ${null}

${signatures(`za: ${board.nominative}`, 'protokołujący')}
`
  },
}
