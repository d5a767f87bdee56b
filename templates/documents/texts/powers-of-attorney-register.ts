import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import { orBlank } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { lines, person } from '#templates/documents/usual-questions.ts'

export const powersOfAttorneyRegister: DocumentTemplate = {
  code: 'powers-of-attorney-register',
  title: 'Rejestr pełnomocnictw z wzorem pełnomocnictwa',
  summary: {
    pl: 'Tabela wydanych pełnomocnictw, krótki wzór z zakresem i datą końca oraz wzór odwołania.',
    en: 'A table of powers of attorney, a short form with scope and end date, and a form of revocation.',
  },
  criteria: ['PR-04', 'ZA-07'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['highest'],
  questions: [
    {
      name: 'representation',
      label: {
        pl: 'Kto podpisuje w imieniu organizacji według statutu i rejestru?',
        en: 'Who signs for the organisation by the statute and the register?',
      },
      type: 'text',
      required: true,
      suggestion: () => 'dwie osoby działające łącznie',
    },
    person('agent', 'Komu dajecie pełnomocnictwo?', 'To whom do you give power of attorney?'),
    lines('scope', { pl: 'Do czego ta osoba jest upoważniona?', en: 'What may that person do?' }, [
      'zawieranie umów do kwoty 1000 zł w ramach projektu',
      'odbiór korespondencji',
    ]),
  ],
  legalNote:
    'Sprawdźcie formę: pełnomocnictwo do czynności, która wymaga szczególnej formy, musi mieć tę samą formę (art. 99 Kodeksu cywilnego), a urzędy i banki mają często własne druki (np. UPL-1).',
  write: (facts, answers) => {
    const { kind, highest, statute } = facts.form
    return md`
# Rejestr pełnomocnictw

${identity(facts)}

## Zasady

1. W imieniu ${kind.genitive} podpisują osoby według sposobu reprezentacji: ${answers.text('representation')}.
2. Pełnomocnictwo dajemy na piśmie, do określonych czynności i z datą końca. Wpisujemy je do rejestru w dniu podpisania.
3. Gdy pełnomocnik kończy współpracę, tego samego dnia odwołujemy pełnomocnictwo, odbieramy dokument i zawiadamiamy bank lub urząd.
4. ${noteOn(facts.legalForm) ?? md`Umowę z członkiem zarządu podpisuje osoba, którą wskazuje prawo lub ${statute.nominative}. Nikt nie podpisuje umowy sam ze sobą. Gdy potrzebny jest pełnomocnik, powołuje go ${highest.nominative}.`}

| Nr | Pełnomocnik | Zakres i limit | Wydane | Ważne do | Odwołane |
|---|---|---|---|---|---|
| 1 | ${answers.text('agent')} | jak w dokumencie nr 1 | | | |
| 2 | | | | | |
| 3 | | | | | |
| 4 | | | | | |

## Wzór. Pełnomocnictwo nr 1

Miejscowość i data: ${null}

1. ${facts.name} upoważnia osobę: ${answers.text('agent')}, legitymującą się dokumentem: ${null}, do następujących czynności:
${orBlank(answers.lines('scope')).map((item) => md`   1) ${item}`)}
2. Pełnomocnictwo jest ważne od dnia ${null} do dnia ${null}.
3. Pełnomocnik nie może udzielać dalszych pełnomocnictw.

${signatures('osoby uprawnione do reprezentacji', 'przyjmuję, pełnomocnik')}

## Wzór. Odwołanie pełnomocnictwa

Odwołujemy pełnomocnictwo nr ${null} udzielone dnia ${null}. Dokument zwrócono dnia ${null}.

${signatures('osoby uprawnione do reprezentacji', 'do wiadomości, pełnomocnik')}
`
  },
}

/** How a contract with a board member is signed, where the law says so in plain words. */
function noteOn(legalForm: string): string | null {
  return legalForm === 'association' || legalForm === 'sportsClub'
    ? 'Umowę z członkiem zarządu podpisuje członek organu kontroli wskazany w uchwale tego organu albo pełnomocnik powołany uchwałą walnego zebrania (art. 11 ust. 4 Prawa o stowarzyszeniach). Nikt nie podpisuje umowy sam ze sobą.'
    : null
}
