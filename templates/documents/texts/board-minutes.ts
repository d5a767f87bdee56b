import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import { orBlank } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { lines } from '#templates/documents/usual-questions.ts'

export const boardMinutes: DocumentTemplate = {
  code: 'board-minutes',
  title: 'Protokół posiedzenia zarządu',
  summary: {
    pl: 'Gotowy układ na jedno posiedzenie: obecność, kworum, sprawy, głosowania, zadania, lista obecności.',
    en: 'A layout for one meeting: attendance, quorum, matters, votes, tasks and attendance list.',
  },
  criteria: ['PR-06', 'ZA-05'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board'],
  questions: [
    {
      name: 'heldOn',
      label: { pl: 'Kiedy odbywa się posiedzenie?', en: 'When is the meeting held?' },
      type: 'date',
      required: true,
      suggestion: ({ today }) => today,
    },
    {
      name: 'mode',
      label: { pl: 'Jak się spotykacie?', en: 'How do you meet?' },
      type: 'choice',
      options: [
        { value: 'room', label: { pl: 'na miejscu', en: 'in person' } },
        { value: 'online', label: { pl: 'zdalnie', en: 'remotely' } },
      ],
      required: true,
      suggestion: () => 'room',
    },
    lines('agenda', { pl: 'Jakie sprawy omawiacie?', en: 'What is on the agenda?' }, [
      'Zadania z poprzedniego protokołu',
      'Pieniądze: stan konta, plan i wykonanie',
      'Ludzie: zespół i wolontariusze',
      'Ryzyka i terminy na najbliższy miesiąc',
    ]),
  ],
  legalNote:
    'Kworum, większość i sposób zwołania sprawdźcie w statucie; od 1 lipca 2023 r. w stowarzyszeniach i fundacjach głosowanie zdalne lub obiegowe wymaga podstawy w statucie.',
  write: (facts, answers) => {
    const { board, statute } = facts.form
    return md`
# Protokół posiedzenia nr ${null}

Organ: ${board.nominative}. Data: ${answers.day('heldOn')}. Godzina: ${null}. ${
      answers.text('mode') === 'online'
        ? md`Posiedzenie zdalne, narzędzie: ${null}; podstawa (${statute.nominative}): § ${null}.`
        : md`Miejsce: ${null}.`
    }

${identity(facts)}

## 1. Obecność i kworum

1. Obecnych jest ${null} osób na ${null} uprawnionych; lista jest na końcu protokołu. Kworum jest / nie jest zachowane (${statute.nominative}: § ${null}).
2. Prowadzi: ${null}. Protokołuje: ${null}.
3. Porządek przyjęto bez zmian / ze zmianami: ${null}
4. Konflikt interesów zgłosili: nikt / ${null}, w sprawie: ${null}

${orBlank(answers.lines('agenda')).map(
  (item, index) => md`
## ${index + 2}. ${item}

Ustalenia: ${null}${null}

`,
)}

## Uchwały

| Nr uchwały | W sprawie | Za | Przeciw | Wstrzymało się |
|---|---|---|---|---|
| | | | | |
| | | | | |

## Zadania

| Co | Kto | Do kiedy |
|---|---|---|
| | | |
| | | |
| | | |

Następne posiedzenie: ${null}. Koniec o godzinie: ${null}.

${signatures('prowadzący', 'protokołujący')}

## Lista obecności

| Nr | Imię i nazwisko | Funkcja | Podpis |
|---|---|---|---|
| 1 | | | |
| 2 | | | |
| 3 | | | |
`
  },
}
