import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import type { DocumentFacts, DocumentTemplate } from '#templates/documents/template.ts'

export const electionMinutes: DocumentTemplate = {
  code: 'election-minutes',
  title: 'Protokół zebrania z wyborem władz',
  summary: {
    pl: 'Zebranie wyborcze krok po kroku: kworum, kandydaci, głosowanie, zgody i lista tego, co zgłosić po wyborach.',
    en: 'An election meeting step by step: quorum, candidates, votes, consents and what to report afterwards.',
  },
  criteria: ['PR-03', 'PR-02', 'PR-10', 'PR-06'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board', 'highest'],
  questions: [
    {
      name: 'heldOn',
      label: { pl: 'Kiedy odbywa się zebranie?', en: 'When is the meeting held?' },
      type: 'date',
      required: true,
      suggestion: ({ today }) => today,
    },
    {
      name: 'seats',
      label: { pl: 'Ile osób wybieracie do zarządu?', en: 'How many board members do you elect?' },
      type: 'number',
      required: true,
      suggestion: () => '3',
    },
    {
      name: 'secret',
      label: { pl: 'Czy głosowanie jest tajne?', en: 'Is the vote secret?' },
      hint: { pl: 'Sprawdźcie to w statucie.', en: 'Check the statute.' },
      type: 'yesNo',
      required: true,
      suggestion: () => 'yes',
    },
  ],
  legalNote:
    'Kto wybiera, jakie jest kworum, drugi termin i tryb głosowania, mówi statut; zmianę zgłasza się do KRS lub ewidencji w 7 dni, a do CRBR, gdy Was dotyczy, w 14 dni (terminy potwierdźcie).',
  write: (facts, answers) => {
    const { board, highest, control, statute } = facts.form
    const seats = Math.min(Math.max(answers.number('seats') ?? 3, 1), 15)
    return md`
# Protokół: ${highest.nominative}

Data: ${answers.day('heldOn')}. Miejsce: ${null}. Godzina: ${null}. Termin: pierwszy / drugi

${identity(facts)}

## § 1. Otwarcie

1. Zawiadomienia wysłano dnia ${null}, sposób: ${null} (${statute.nominative}: § ${null}).
2. Obecnych jest ${null} osób na ${null} uprawnionych. Kworum jest / nie jest zachowane.
3. Prowadzi: ${null}. Protokołuje: ${null}. Głosy liczą: ${null}

## § 2. Wybory: ${board.nominative}

1. Kadencja według zapisu (${statute.nominative}: § ${null}): od ${null} do ${null}.
2. Głosowanie ${answers.yes('secret') ? 'tajne, na kartach' : 'jawne'}. Kandydaci wyrazili zgodę na kandydowanie.

| Kandydatka lub kandydat | Funkcja | Za | Przeciw | Wstrzymało się | Wybrana/y |
|---|---|---|---|---|---|
${Array.from({ length: seats + 1 }, () => md`| | | | | | |`)}

3. Uchwała nr ${null}: wybrano osoby wskazane w tabeli. Zgodę na pełnienie funkcji podpisały na końcu protokołu.
4. Ustępujące osoby przekażą dokumenty i dostępy do dnia ${null}, z protokołem przekazania.

${
  control !== null &&
  md`
## § 3. Wybory: ${control.nominative}

| Kandydatka lub kandydat | Za | Przeciw | Wstrzymało się | Wybrana/y |
|---|---|---|---|---|
| | | | | |
| | | | | |
| | | | | |
| | | | | |

Uchwała nr ${null}: wybrano osoby wskazane w tabeli. Żadna nie zasiada w organie: ${board.nominative}.
`
}

${signatures('prowadzący', 'protokołujący')}

## Lista obecności i zgody

| Nr | Imię i nazwisko | Podpis | Wybrana/y: zgoda na funkcję (podpis) |
|---|---|---|---|
| 1 | | | |
| 2 | | | |
| 3 | | | |
| 4 | | | |
| 5 | | | |
| 6 | | | |
| 7 | | | |
| 8 | | | |

## Po wyborach robimy

| Co | Termin | Kto | Zrobione |
|---|---|---|---|
${steps(facts)}
`
  },
}

const IN_CRBR = ['association', 'foundation', 'socialCooperative', 'nonProfitCompany']

function steps({ legalForm }: DocumentFacts) {
  return [
    md`| wniosek do KRS lub ewidencji | 7 dni od wyboru | | |`,
    IN_CRBR.includes(legalForm) &&
      md`| aktualizacja CRBR | 14 dni od wyboru, bez sobót i dni wolnych (do sprawdzenia) | | |`,
    md`| bank: pełnomocnicy i dostępy | w tym samym tygodniu | | |`,
    md`| urząd skarbowy: pełnomocnictwo UPL-1 | przed najbliższą deklaracją | | |`,
    md`| poczta, dysk, hasła, strona | w tym samym tygodniu | | |`,
    md`| przekazanie dokumentów i kluczy | do 7 dni | | |`,
  ]
}
