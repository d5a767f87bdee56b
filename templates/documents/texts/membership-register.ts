import { md, signatures } from '#templates/documents/md.ts'
import { identity, longDay } from '#templates/documents/parts.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'

const minimum: Record<string, string> = {
  association:
    'Stowarzyszenie zakłada co najmniej 7 osób. Gdy członków jest mniej, stowarzyszenie może zostać rozwiązane, więc od razu szukamy nowych osób.',
  sportsClub:
    'Klub w formie stowarzyszenia zakłada co najmniej 7 osób. Gdy członków jest mniej, od razu szukamy nowych osób.',
  ordinaryAssociation: 'Stowarzyszenie zwykłe zakładają co najmniej 3 osoby.',
  ruralHomemakersCircle:
    'Koło ma co najmniej 10 pełnoletnich członków. Zmieniony skład zgłaszamy do rejestru według stanu na 31 grudnia do 28 lutego.',
  socialCooperative:
    'Spółdzielnia ma zwykle co najmniej 5 członków będących osobami fizycznymi (liczba do sprawdzenia w obecnych przepisach).',
}

export const membershipRegister: DocumentTemplate = {
  code: 'membership-register',
  title: 'Lista członków z deklaracją i uchwałą o przyjęciu',
  summary: {
    pl: 'Rejestr członków ze składkami, wzór deklaracji z informacją o danych i krótka uchwała o przyjęciu.',
    en: 'A register of members with fees, a membership form with a data notice, and a resolution on admission.',
  },
  criteria: ['PR-07'],
  reviewedOn: '2026-11-22',
  when: {
    any: [
      {
        legalForm: [
          'association',
          'ordinaryAssociation',
          'ruralHomemakersCircle',
          'socialCooperative',
          'sportsClub',
        ],
      },
    ],
  },
  mentions: ['board'],
  questions: [
    {
      name: 'fee',
      label: {
        pl: 'Ile wynosi składka i za jaki okres?',
        en: 'How much is the membership fee and for what period?',
      },
      type: 'text',
      required: false,
    },
    {
      name: 'contact',
      label: {
        pl: 'Pod jakim adresem odpowiadacie na pytania o dane?',
        en: 'At what address do you answer questions about data?',
      },
      type: 'text',
      required: false,
    },
  ],
  legalNote:
    'Sprawdźcie w statucie, kto przyjmuje i skreśla członków, w jakim terminie i czy przysługuje odwołanie; minimalna liczba członków zależy od formy prawnej.',
  write: (facts, answers) => {
    const { kind, board, statute } = facts.form
    return md`
# Lista członków

${identity(facts)}

Stan na dzień ${longDay(facts.today)}. Składka: ${answers.text('fee')}.

## Jak ją prowadzimy

1. Przyjęcie i skreślenie wymaga uchwały; datę i numer wpisujemy do listy.
2. Osobę, która nie płaci składek lub nie uczestniczy, skreślamy tylko w trybie, który przewiduje ${statute.nominative}: § ${null}.
3. Listę przeglądamy przed każdym zebraniem członków, bo od niej zależy kworum.
${minimum[facts.legalForm] !== undefined && md`4. ${minimum[facts.legalForm]}`}

| Nr | Imię i nazwisko | Kontakt | Przyjęcie (data, uchwała) | Składki opłacone do | Ustanie (data, uchwała) |
|---|---|---|---|---|---|
| 1 | | | | | |
| 2 | | | | | |
| 3 | | | | | |
| 4 | | | | | |
| 5 | | | | | |
| 6 | | | | | |
| 7 | | | | | |
| 8 | | | | | |

## Wzór. Deklaracja członkowska

1. Imię i nazwisko: ${null}
2. Adres: ${null}
3. E-mail i telefon: ${null}

Proszę o przyjęcie mnie w poczet członków. Znam ${statute.accusative} i cele, dla których działa ${kind.nominative}. Będę opłacać składki.

Informacja o danych: administratorem jest ${facts.name}, kontakt: ${answers.text('contact')}. Dane są potrzebne do prowadzenia listy członków, rozliczania składek i zawiadamiania o zebraniach (art. 6 ust. 1 lit. b i c RODO). Przechowujemy je przez czas członkostwa i 6 lat po nim. Przysługuje prawo dostępu, poprawienia, ograniczenia, usunięcia w granicach prawa oraz skarga do Prezesa UODO. Pełna klauzula: ${null}

${signatures('data', 'podpis')}

## Wzór. Uchwała o przyjęciu członka nr ${null}

Organ: ${board.nominative}. Data: ${null}. Podstawa (${statute.nominative}): § ${null}.

1. Przyjmuje się w poczet członków: ${null}
2. Uchwała wchodzi w życie z dniem podjęcia. Za: ${null}, przeciw: ${null}, wstrzymało się: ${null}.

${signatures(`za: ${board.nominative}`)}
`
  },
}
