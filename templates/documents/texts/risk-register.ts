import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { isTrue, mayBe } from '#templates/documents/sections.ts'
import type { DocumentFacts, DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, person } from '#templates/documents/usual-questions.ts'

export const riskRegister: DocumentTemplate = {
  code: 'risk-register',
  title: 'Rejestr ryzyk i zasady na czas kryzysu',
  summary: {
    pl: 'Tabela ryzyk dobranych do Waszego profilu oraz pół strony o tym, kto w kryzysie decyduje i mówi.',
    en: 'A table of risks chosen for your profile and half a page on who decides and speaks in a crisis.',
  },
  criteria: ['ZA-17', 'ZA-07'],
  reviewedOn: '2026-11-22',
  when: {
    any: [{ annualRevenueAtLeast: 100000 }, 'employsStaff', 'worksWithMinors', 'publicGrants'],
  },
  mentions: ['board'],
  questions: [
    adoptedOn,
    person('speaker', 'Kto w kryzysie mówi w imieniu organizacji?', 'Who speaks in a crisis?'),
    person('deputy', 'Kto zastępuje tę osobę?', 'Who is that person’s deputy?'),
  ],
  legalNote:
    'Przepisy nie narzucają wzoru; sprawdźcie, czy umowa dotacyjna nie wymaga innej skali lub zgłaszania ryzyk.',
  write: (facts, answers) => {
    const { board } = facts.form
    return md`
# Rejestr ryzyk

${adopted('przyjęty', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

## Jak z niego korzystamy

1. Oceniamy, jak prawdopodobne jest zdarzenie i jak poważny byłby skutek: małe (1), średnie (2), duże (3). Mnożymy te liczby; od 6 działamy najpierw.
2. Każde ryzyko ma jedną osobę, która o nim pamięta.
3. Do rejestru wracamy co pół roku. Następny przegląd: ${null}

| Co może się stać | Jak bardzo (1–9) | Co robimy, żeby tak się nie stało | Co zrobimy, gdy się stanie | Kto |
|---|---|---|---|---|
${risks(facts).map(([what, before, after]) => md`| ${what} | | ${before} | ${after} | |`)}
| | | | | |
| | | | | |

## Gdy przyjdzie kryzys

1. Najpierw bezpieczeństwo ludzi: pomoc, 112, kontakt z bliskimi.
2. ${answers.text('speaker')} zbiera osoby, które są potrzebne do decyzji, jeszcze tego samego dnia. Zastępuje: ${answers.text('deputy')}.
3. Do mediów i w internecie wypowiada się tylko ta osoba: krótko, prawdziwie, bez danych osób poszkodowanych. Nie zgadujemy i nie szukamy winnych.
4. Zapisujemy, co się stało i co zrobiliśmy. Zawiadamiamy, kogo trzeba: instytucję finansującą, ubezpieczyciela, urząd.
5. W ciągu miesiąca rozmawiamy o tym, co zmienić, i poprawiamy rejestr.

Ważne telefony: ubezpieczyciel ${null}, księgowość ${null}, prawnik ${null}, informatyk ${null}

${signatures(`za: ${board.nominative}`)}
`
  },
}

type Risk = [what: string, before: string, after: string]

function risks(facts: DocumentFacts): Risk[] {
  const all: (Risk | false)[] = [
    [
      'zachoruje lub odejdzie osoba, która wie wszystko',
      'zastępca, spis spraw i dostępów',
      'zastępca przejmuje, przekazanie z protokołem',
    ],
    mayBe(facts, 'publicGrants') && [
      'dotacja nie przyjdzie albo przyjdzie późno',
      'plan wpływów na 3 miesiące, rezerwa',
      'ograniczamy koszty, rozmawiamy z grantodawcą i dostawcami',
    ],
    mayBe(facts, 'publicGrants') && [
      'część dotacji trzeba zwrócić',
      'karta projektu, opis faktur na bieżąco',
      'zwrot w terminie, wyjaśnienia na piśmie',
    ],
    [
      'przegapimy termin urzędowy',
      'kalendarz obowiązków, dwie osoby z przypomnieniem',
      'składamy od razu z wyjaśnieniem, pytamy księgową o skutki',
    ],
    [
      'ktoś zrobi sobie krzywdę na naszym wydarzeniu',
      'lista kontrolna, apteczka, ubezpieczenie',
      'pierwsza pomoc, 112, zgłoszenie do ubezpieczyciela',
    ],
    isTrue(facts, 'worksWithMinors') && [
      'dziecku podczas działań stanie się krzywda',
      'standardy ochrony małoletnich, sprawdzanie osób',
      'postępujemy według standardów, wspieramy dziecko',
    ],
    [
      'wyciekną dane osób',
      'upoważnienia, dwuskładnikowe logowanie, mało danych',
      'procedura naruszeń, 72 godziny na zgłoszenie',
    ],
    [
      'stracimy pliki lub dostęp do poczty',
      'kopia w drugim miejscu, dwie osoby z uprawnieniami',
      'odtworzenie z kopii, zmiana haseł',
    ],
    mayBe(facts, 'employsStaff') && [
      'zespół jest przeciążony, ktoś się wypala',
      'rozmowy, podział zadań, urlopy w planie',
      'zdejmujemy zadania, szukamy zastępstwa i wsparcia',
    ],
    [
      'zarzut nadużycia lub ostra krytyka w internecie',
      'dwie osoby przy pieniądzach, jawne sprawozdania',
      'sprawdzamy fakty, odpowiadamy raz i rzeczowo',
    ],
  ]
  return all.filter((risk) => risk !== false)
}
