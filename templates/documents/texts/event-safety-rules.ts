import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { isTrue, mayBe, sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, person } from '#templates/documents/usual-questions.ts'

export const eventSafetyRules: DocumentTemplate = {
  code: 'event-safety-rules',
  title: 'Zasady bezpieczeństwa zajęć i wydarzeń',
  summary: {
    pl: 'Półtorej strony zasad i lista kontrolna do wydrukowania przed każdym wydarzeniem.',
    en: 'A page and a half of rules and a checklist to print before each event.',
  },
  criteria: ['DB-12', 'DB-10'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board'],
  questions: [
    adoptedOn,
    person(
      'lead',
      'Kto zwykle odpowiada za bezpieczeństwo?',
      'Who is usually in charge of safety?',
    ),
    {
      name: 'outdoor',
      label: {
        pl: 'Czy organizujecie wydarzenia na otwartym terenie?',
        en: 'Do you hold events outdoors?',
      },
      type: 'yesNo',
      required: true,
      suggestion: () => 'yes',
    },
  ],
  legalNote:
    'Sprawdźcie zakres polisy oraz, przy większej liczbie osób, czy wydarzenie nie jest imprezą masową (ustawa z 20 marca 2009 r., progi zależą od miejsca) i jakich zgód wymaga właściciel terenu.',
  write: (facts, answers) => {
    const { board } = facts.form
    const outdoor = answers.yes('outdoor')
    return md`
# Zasady bezpieczeństwa zajęć i wydarzeń

${adopted('przyjęte', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

${sections(
  [
    'Kto za co odpowiada',
    md`
1. Każde wydarzenie ma osobę odpowiedzialną i zastępcę. Zwykle jest to: ${answers.text('lead')}.
2. Osoba odpowiedzialna może przerwać lub odwołać wydarzenie, gdy robi się niebezpiecznie. Nikt nie ma o to pretensji.
3. Zespół wie, kto dzwoni pod 112, kto czeka na pomoc przy wejściu i kto zostaje z grupą.
`,
  ],
  [
    'Przed wydarzeniem',
    md`
1. Obchodzimy miejsce z listą kontrolną i usuwamy zagrożenia albo zmieniamy plan.
2. Sprawdzamy ubezpieczenie: OC organizatora i NNW uczestników${mayBe(facts, 'volunteers') && ' oraz wolontariuszy, których współpraca trwa do 30 dni'}.
3. W zaproszeniu piszemy, jak dojechać i wejść, oraz pytamy o potrzeby.
4. Ustalamy, ilu uczestników może być bezpiecznie pod opieką jednej osoby: ${null}
${outdoor && md`5. Sprawdzamy prognozę i ustalamy, przy jakiej pogodzie odwołujemy wydarzenie i jak o tym zawiadamiamy.`}
`,
  ],
  [
    'Podczas wydarzenia',
    md`
1. Apteczka jest w znanym miejscu, a co najmniej jedna osoba umie udzielić pierwszej pomocy.
2. Drogi wyjścia są wolne, a kable, namioty i sprzęt zabezpieczone.
3. Nie podajemy leków. O alergiach i chorobach pytamy tylko tyle, ile trzeba, a informację widzą osoby, które muszą ją znać.
4. Alkohol i inne używki: ${null}
`,
  ],
  isTrue(facts, 'worksWithMinors') && [
    'Gdy są dzieci',
    md`
1. Obowiązują standardy ochrony małoletnich. Prowadzą sprawdzone osoby, najlepiej dwie.
2. Wiemy, kto odbiera dziecko i czy może wrócić samo. Telefon do rodzica jest pod ręką.
3. Zgody na udział i osobno na zdjęcia zbieramy wcześniej.
`,
  ],
  [
    'Gdy pomagamy dorosłym w trudnej sytuacji',
    md`
1. Nie pożyczamy pieniędzy i nie przyjmujemy ich na przechowanie.
2. Nie zapraszamy do domu i nie podajemy prywatnych numerów; kontakt idzie przez organizację.
3. Nie zostajemy w pojedynkę z osobą w ostrym kryzysie i nie wozimy jej sami prywatnym samochodem.
4. Po trudnym zdarzeniu rozmawiamy z osobą, która pomagała, i pytamy, czego potrzebuje.
`,
  ],
  [
    'Po wypadku',
    md`
1. Pierwsza pomoc, 112, bliscy poszkodowanej osoby.
2. Tego samego dnia opisujemy zdarzenie: kto, gdzie, kiedy, świadkowie, co zrobiono. Nie oceniamy winy.
3. Zgłaszamy szkodę ubezpieczycielowi. ${board.nominative} dowiaduje się o zdarzeniu najpóźniej następnego dnia.
4. Zapisujemy, co zmieniamy na przyszłość.
`,
  ],
)}

${signatures(`za: ${board.nominative}`)}

## Załącznik. Lista kontrolna wydarzenia

Wydarzenie: ${null} Data i miejsce (pełny adres): ${null}

Odpowiada: ${null}, telefon: ${null}. Najbliższy szpital: ${null}

| Sprawdzamy | Tak / nie dotyczy | Uwagi |
|---|---|---|
${[
  md`| zgoda właściciela miejsca, potrzebne zgłoszenia | | |`,
  md`| wyjścia, oświetlenie, podłoże, gaśnice | | |`,
  md`| prąd, kable, sprzęt | | |`,
  md`| apteczka i osoba po kursie | | |`,
  md`| polisa obejmuje wydarzenie | | |`,
  md`| dojazd i wejście dla osób z niepełnosprawnościami, toaleta | | |`,
  outdoor && md`| pogoda, woda, cień, plan odwołania | | |`,
  isTrue(facts, 'worksWithMinors') && md`| sprawdzone osoby, zgody i telefony rodziców | | |`,
  md`| każdy zna adres i wie, kto dzwoni pod 112 | | |`,
]}

${signatures('data', 'podpis osoby odpowiedzialnej')}
`
  },
}
