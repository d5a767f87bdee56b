import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { isTrue, mayBe } from '#templates/documents/sections.ts'
import type { DocumentFacts, DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, person } from '#templates/documents/usual-questions.ts'

const CHECK = ' (do sprawdzenia)'

export const archiveRules: DocumentTemplate = {
  code: 'archive-rules',
  title: 'Zasady przechowywania dokumentów',
  summary: {
    pl: 'Gdzie trzymamy dokumenty, jak długo i jak je niszczymy; tabela okresów z zaznaczonymi wątpliwościami.',
    en: 'Where documents are kept, for how long and how they are destroyed; doubtful periods are marked.',
  },
  criteria: ['FI-03', 'ZA-18', 'PR-06', 'DB-01'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board'],
  questions: [
    adoptedOn,
    {
      name: 'place',
      label: { pl: 'Gdzie trzymacie dokumenty?', en: 'Where do you keep documents?' },
      hint: {
        pl: 'Na przykład: szafa w siedzibie i wspólny dysk organizacji.',
        en: 'For example: a cabinet at the seat and the shared drive.',
      },
      type: 'text',
      required: true,
    },
    person('keeper', 'Kto dba o archiwum?', 'Who looks after the archive?'),
  ],
  legalNote:
    'Okresy oznaczone „do sprawdzenia” potwierdźcie z księgową, w umowach dotacyjnych i w obowiązujących przepisach; gdy dokument podpada pod dwa okresy, obowiązuje dłuższy.',
  write: (facts, answers) => {
    const { board } = facts.form
    return md`
# Zasady przechowywania dokumentów

${adopted('przyjęte', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

## § 1. Gdzie i jak

1. Dokumenty trzymamy w jednym miejscu: ${answers.text('place')}. Nie przechowujemy ich na prywatnych kontach i urządzeniach.
2. O porządek dba: ${answers.text('keeper')}. Dostęp mają osoby, którym jest potrzebny.
3. Foldery na papierze i na dysku mają ten sam układ: organizacja, finanse, ludzie, projekty, archiwum.
4. Plik nazywamy: rok-miesiąc-dzień, czego dotyczy, wersja. Dokument podpisany elektronicznie przechowujemy w oryginalnym pliku, bo wydruk nie zachowuje podpisu.
5. Kopię dysku robimy co najmniej raz w miesiącu w drugim miejscu i raz w roku sprawdzamy, czy da się ją odtworzyć.

## § 2. Jak długo

| Dokumenty | Jak długo | Od kiedy liczymy |
|---|---|---|
${periods(facts).map(([what, time, from]) => md`| ${what} | ${time} | ${from} |`)}
| inne: ${null} | | |

Gdy trwa kontrola, spór lub sprawa w sądzie, dokumentów nie niszczymy do jej zakończenia, nawet po upływie okresu.

## § 3. Przegląd i niszczenie

1. Raz w roku przeglądamy archiwum i wybieramy to, czego okres minął.
2. Papiery z danymi osobowymi niszczymy w niszczarce lub przez firmę, która wystawia potwierdzenie. Pliki usuwamy także z kosza i kopii.
3. Z niszczenia spisujemy krótki protokół: data, co zniszczono, z jakich lat, kto. Zniszczenie akceptuje ${board.nominative}.
4. Dokumenty, które mówią o naszej historii, zostawiamy na stałe albo proponujemy archiwum.

## § 4. Gdy organizacja zmienia osoby

Osoba, która kończy funkcję, oddaje dokumenty, hasła i klucze z protokołem przekazania, najpóźniej w ciągu 7 dni.

${signatures(`za: ${board.nominative}`)}
`
  },
}

type Period = [what: string, time: string, from: string]

function periods(facts: DocumentFacts): Period[] {
  const { statute, hasMembers } = facts.form
  const all: (Period | false)[] = [
    [
      `${statute.nominative.toLowerCase()}, uchwały, protokoły, dokumenty rejestrowe`,
      'przez cały czas istnienia organizacji',
      'od powstania',
    ],
    hasMembers && ['deklaracje i lista członków', `6 lat${CHECK}`, 'od ustania członkostwa'],
    facts.fact('bookkeeping') === 'full' && [
      'zatwierdzone sprawozdania finansowe',
      `co najmniej 5 lat${CHECK}; dobrą praktyką jest na stałe`,
      'od początku roku po roku zatwierdzenia',
    ],
    [
      'księgi lub ewidencja, faktury, rachunki, wyciągi',
      'co najmniej 5 lat',
      'od początku roku po roku, którego dotyczą, nie krócej niż do przedawnienia podatku',
    ],
    ['deklaracje podatkowe', '5 lat', 'od końca roku, w którym minął termin płatności podatku'],
    mayBe(facts, 'publicGrants') && [
      'umowy dotacyjne i dokumentacja projektów',
      `według umowy, zwykle co najmniej 5 lat${CHECK}`,
      'od początku roku po zakończeniu zadania',
    ],
    isTrue(facts, 'euFunds') && [
      'projekty ze środków Unii Europejskiej',
      `według umowy${CHECK}`,
      'od płatności lub zamknięcia, jak mówi umowa',
    ],
    mayBe(facts, 'employsStaff') && [
      'akta pracownicze (zatrudnieni od 2019 r.)',
      '10 lat',
      'od końca roku, w którym ustało zatrudnienie',
    ],
    mayBe(facts, 'employsStaff') && [
      'akta pracownicze (zatrudnieni wcześniej)',
      `zwykle 50 lat${CHECK}`,
      'od ustania zatrudnienia',
    ],
    mayBe(facts, 'hiresContractors') && [
      'umowy zlecenia i o dzieło, rozliczenia z ZUS',
      `co najmniej 5 lat, dokumenty do emerytur dłużej${CHECK}`,
      'od końca roku rozliczenia',
    ],
    mayBe(facts, 'volunteers') && [
      'porozumienia wolontariackie, polisy',
      `6 lat${CHECK}`,
      'od zakończenia współpracy lub ważności polisy',
    ],
    isTrue(facts, 'worksWithMinors') && [
      'sprawdzenia osób pracujących z dziećmi, karty zdarzeń',
      `przez czas działania osoby i dalej, jak długo jest to potrzebne do ochrony dziecka${CHECK}`,
      'od zakończenia działania osoby lub sprawy',
    ],
    [
      'umowy z dostawcami, najem, użyczenie',
      'do przedawnienia roszczeń, zwykle 6 lat',
      'od zakończenia umowy',
    ],
    ['zgody na wizerunek', 'tak długo, jak publikujemy zdjęcie', 'od udzielenia zgody'],
    ['zapisy na wydarzenia, listy obecności poza dotacjami', 'do 12 miesięcy', 'od wydarzenia'],
  ]
  return all.filter((period) => period !== false)
}
