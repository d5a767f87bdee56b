import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { isTrue, mayBe, orBlank } from '#templates/documents/sections.ts'
import type { DocumentFacts, DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, lines } from '#templates/documents/usual-questions.ts'

export const annualPlan: DocumentTemplate = {
  code: 'annual-plan',
  title: 'Roczny plan działań z budżetem',
  summary: {
    pl: 'Dwie tabele na rok: co, kto i do kiedy oraz skąd pieniądze i na co, z miejscem na wykonanie co kwartał.',
    en: 'Two tables for a year: what, who and by when, and money in and out, with room for each quarter.',
  },
  criteria: ['ZA-03', 'FI-13'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board', 'highest'],
  questions: [
    adoptedOn,
    {
      name: 'year',
      label: { pl: 'Na który rok jest plan?', en: 'Which year is the plan for?' },
      type: 'number',
      required: true,
      suggestion: ({ today }) =>
        String(Number(today.slice(0, 4)) + (today.slice(5, 7) >= '10' ? 1 : 0)),
    },
    lines(
      'tasks',
      { pl: 'Co najważniejszego zrobicie w tym roku?', en: 'What are the main things to do?' },
      ['cykl zajęć', 'wydarzenie dla sąsiadów', 'nowi wolontariusze'],
    ),
  ],
  legalNote:
    'Plan i budżet są dobrą praktyką; sprawdźcie, czy statut nie wymaga ich przyjęcia przez inny organ, i potwierdźcie terminy urzędowe w kalendarzu obowiązków.',
  write: (facts, answers) => {
    const { board } = facts.form
    return md`
# Plan działań i budżet na rok ${answers.number('year')}

${adopted('przyjęty', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

## Co chcemy zmienić

W tym roku najważniejsze jest dla nas: ${null}

Poznamy to po tym, że: ${null}

## Zadania

| Nr | Co robimy | Kto | Do kiedy | Pieniądze (zł) | I kw. | II kw. | III kw. | IV kw. |
|---|---|---|---|---|---|---|---|---|
${orBlank(answers.lines('tasks')).map((task, index) => md`| ${index + 1} | ${task} | | | | | | | |`)}
| | | | | | | | | |

## Obowiązki, o których pamiętamy

| Co | Kto | Do kiedy |
|---|---|---|
${duties(facts).map(([what, when]) => md`| ${what} | | ${when} |`)}

## Budżet

| Przychody | Pewne (zł) | Możliwe (zł) | Wykonanie (zł) |
|---|---|---|---|
${incomes(facts).map((income) => md`| ${income} | | | |`)}
| **razem** | | | |

| Koszty | Plan (zł) | Źródło | Wykonanie (zł) |
|---|---|---|---|
${costs(facts).map((cost) => md`| ${cost} | | | |`)}
| **razem** | | | |

Gdy pewne przychody są mniejsze niż koszty stałe, najpierw ograniczamy: ${null}

## Przegląd

Plan i budżet omawiamy po każdym kwartale i zapisujemy w protokole, co zmieniamy. Daty przeglądów: ${null}

${signatures(`za: ${board.nominative}`)}
`
  },
}

type Duty = [what: string, when: string]

function duties(facts: DocumentFacts): Duty[] {
  const { form } = facts
  const isFull = facts.fact('bookkeeping') === 'full'
  const isOpp = isTrue(facts, 'publicBenefitStatus')
  const all: (Duty | false)[] = [
    mayBe(facts, 'publicGrants') && ['zwrot i rozliczenie dotacji', 'według umowy'],
    isFull && ['sporządzenie sprawozdania finansowego', '3 miesiące od końca roku'],
    ['CIT-8 z załącznikami', '3 miesiące od końca roku'],
    [`zebranie: ${form.highest.nominative}`, 'według statutu'],
    isFull && ['zatwierdzenie sprawozdania finansowego', '6 miesięcy od końca roku'],
    isFull && ['wysłanie sprawozdania', '15 dni od zatwierdzenia'],
    isOpp && ['sprawozdania w bazie NIW', '15 lipca (rok kalendarzowy)'],
    facts.legalForm === 'foundation' &&
      !isOpp && ['sprawozdanie fundacji do ministra', '31 grudnia'],
    ['przegląd danych osobowych i dostępów', ''],
  ]
  return all.filter((duty) => duty !== false)
}

function incomes(facts: DocumentFacts): string[] {
  return [
    facts.form.hasMembers && 'składki członkowskie',
    mayBe(facts, 'donations') && 'darowizny',
    mayBe(facts, 'publicGrants') && 'dotacje',
    isTrue(facts, 'publicBenefitStatus') && '1,5% podatku',
    mayBe(facts, 'paidStatutoryActivity') &&
      facts.legalForm !== 'ordinaryAssociation' &&
      'opłaty za działania (odpłatna działalność pożytku)',
    isTrue(facts, 'businessActivity') && 'działalność gospodarcza',
    'inne',
  ].filter((income) => income !== false)
}

function costs(facts: DocumentFacts): string[] {
  const paid = mayBe(facts, 'employsStaff') || mayBe(facts, 'hiresContractors')
  return [
    'zadania z planu',
    paid && 'wynagrodzenia i składki',
    'lokal, telefon, internet',
    'księgowość i opłaty bankowe',
    'ubezpieczenia',
    'dostępność (tłumacz, napisy, dojazd)',
    'rezerwa',
  ].filter((cost) => cost !== false)
}
