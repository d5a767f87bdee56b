import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'

export const financialReportResolution: DocumentTemplate = {
  code: 'financial-report-resolution',
  title: 'Uchwała o zatwierdzeniu sprawozdania finansowego',
  summary: {
    pl: 'Uchwała organu zatwierdzającego z decyzją o wyniku, na życzenie z absolutorium, i lista tego, co zrobić potem.',
    en: 'A resolution of the approving body with the use of the result, discharge if wanted, and what to do next.',
  },
  criteria: ['FI-05', 'FI-06', 'PR-06'],
  reviewedOn: '2026-11-22',
  when: { all: [{ bookkeeping: ['full'] }] },
  mentions: ['board', 'highest'],
  questions: [
    {
      name: 'year',
      label: { pl: 'Którego roku dotyczy sprawozdanie?', en: 'Which year is the report for?' },
      type: 'number',
      required: true,
      suggestion: ({ today }) => String(Number(today.slice(0, 4)) - 1),
    },
    {
      name: 'result',
      label: { pl: 'Jaki był wynik roku?', en: 'What was the result of the year?' },
      type: 'choice',
      options: [
        { value: 'surplus', label: { pl: 'nadwyżka (zysk)', en: 'a surplus' } },
        { value: 'deficit', label: { pl: 'niedobór (strata)', en: 'a deficit' } },
      ],
      required: true,
      suggestion: () => 'surplus',
    },
    {
      name: 'discharge',
      label: {
        pl: 'Czy od razu głosujecie absolutorium dla zarządu?',
        en: 'Do you vote on the board’s discharge at once?',
      },
      type: 'yesNo',
      required: true,
      suggestion: ({ form }) => (form.hasMembers ? 'yes' : 'no'),
    },
  ],
  legalNote:
    'Sprawdźcie w statucie, który organ zatwierdza sprawozdanie, jaka większość obowiązuje i czy absolutorium jest przewidziane; gdy wymagane było badanie, uchwała musi zapaść po nim (art. 53 ustawy o rachunkowości).',
  write: (facts, answers) => {
    const { board, highest, control, statute } = facts.form
    const isDeficit = answers.text('result') === 'deficit'
    const year = answers.number('year')
    return md`
# Uchwała nr ${null}

Organ: ${highest.nominative}. Data: ${null}. W sprawie zatwierdzenia sprawozdania finansowego za rok ${year}

${identity(facts)}

Podstawa: art. 53 ust. 1 ustawy o rachunkowości; ${statute.nominative}: § ${null}.

## § 1. Zatwierdzenie

${highest.nominative} zatwierdza sprawozdanie finansowe za rok obrotowy ${year}, podpisane elektronicznie, na które składają się:

1. bilans, z sumą aktywów i pasywów: ${null} zł,
2. rachunek zysków i strat, z wynikiem: ${null} zł (${isDeficit ? 'niedobór' : 'nadwyżka'}),
3. informacja dodatkowa.

## § 2. Wynik roku

${
  isDeficit
    ? md`Niedobór za rok ${year} w kwocie ${null} zł zostanie pokryty w następujący sposób (fundusz statutowy / nadwyżki następnych lat): ${null}`
    : md`Nadwyżkę za rok ${year} w kwocie ${null} zł przeznacza się na cele statutowe, przez (zwiększenie funduszu statutowego / zwiększenie przychodów następnego roku): ${null}`
}

${
  answers.yes('discharge') &&
  md`
## § 3. Absolutorium

1. ${control ? md`Po wysłuchaniu wniosku, który przedstawia ${control.nominative},` : 'Po omówieniu sprawozdania'} ${highest.nominative} udziela / nie udziela absolutorium osobom zasiadającym w organie: ${board.nominative}.
2. Głosowanie nad absolutorium odbyło się osobno: za ${null}, przeciw ${null}, wstrzymało się ${null}.
`
}

## Wejście w życie i głosowanie

Uchwała wchodzi w życie z dniem podjęcia.

| Uprawnionych | Obecnych | Za | Przeciw | Wstrzymało się |
|---|---|---|---|---|
| | | | | |

${signatures('prowadzący', 'protokołujący')}
`
  },
}
