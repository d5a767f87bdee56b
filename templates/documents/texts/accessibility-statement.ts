import { md } from '#templates/documents/md.ts'
import { addressLine, identity, longDay } from '#templates/documents/parts.ts'
import { isTrue } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { person } from '#templates/documents/usual-questions.ts'

export const accessibilityStatement: DocumentTemplate = {
  code: 'accessibility-statement',
  title: 'Deklaracja lub informacja o dostępności',
  summary: {
    pl: 'Deklaracja, gdy działacie na rzecz zdrowia, osób z niepełnosprawnościami lub seniorów, w innych przypadkach krótka informacja.',
    en: 'A statement if you work for health, disabled people or seniors; otherwise a short note.',
  },
  criteria: ['DB-11', 'DB-10'],
  reviewedOn: '2026-11-22',
  when: { any: ['website', 'publicGrants'] },
  questions: [
    {
      name: 'site',
      label: { pl: 'Jaki jest adres Waszej strony?', en: 'What is the address of your website?' },
      type: 'text',
      required: false,
    },
    person(
      'contact',
      'Kto odpowiada na pytania o dostępność (osoba, e-mail, telefon)?',
      'Who answers questions about accessibility (person, e-mail, phone)?',
    ),
    {
      name: 'state',
      label: {
        pl: 'W jakim stopniu strona spełnia wymagania WCAG?',
        en: 'How far does the site meet WCAG?',
      },
      hint: {
        pl: 'Wybierzcie po sprawdzeniu strony, choćby własną listą kontrolną.',
        en: 'Choose after checking the site, at least with your own checklist.',
      },
      type: 'choice',
      options: [
        { value: 'partly', label: { pl: 'częściowo', en: 'partly' } },
        { value: 'fully', label: { pl: 'w pełni', en: 'fully' } },
        { value: 'not', label: { pl: 'nie spełnia', en: 'does not' } },
      ],
      required: true,
      suggestion: () => 'partly',
    },
  ],
  legalNote:
    'Sprawdźcie w art. 2 ustawy z 4 kwietnia 2019 r. o dostępności cyfrowej, czy Was obejmuje, i porównajcie treść z urzędowymi warunkami technicznymi deklaracji (wersja WCAG i układ mogły się zmienić); deklaracja musi być opublikowana jako strona internetowa.',
  write: (facts, answers) => {
    const isCovered = isTrue(facts, 'healthDisabilityElderlyPurpose')
    const level =
      {
        partly: 'jest częściowo zgodna',
        fully: 'jest zgodna',
        not: 'nie jest zgodna',
      }[answers.text('state') ?? 'partly'] ?? 'jest częściowo zgodna'
    return md`
# ${isCovered ? 'Deklaracja dostępności' : 'Informacja o dostępności'}

${identity(facts)}

${
  isCovered
    ? md`
${facts.name} zapewnia dostępność swojej strony internetowej zgodnie z ustawą z 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dotyczy strony: ${answers.text('site')}

- Data publikacji strony: ${null}
- Data ostatniej istotnej aktualizacji: ${null}
`
    : md`
Chcemy, żeby każda osoba mogła skorzystać z naszych działań i wiadomości. Poniżej piszemy, co już działa, a gdzie potrzebna będzie pomoc. Nasza strona: ${answers.text('site')}
`
}

## Strona i dokumenty

1. Strona ${level} z wymaganiami WCAG 2.1 na poziomie AA.
2. Treści, które mogą sprawić kłopot:
   1) ${null}
   2) ${null}
3. Powód i plan poprawy z terminem: ${null}
4. Ocenę przeprowadziliśmy dnia ${null}, sposób: samoocena / badanie zewnętrzne.
5. Sporządzono dnia ${longDay(facts.today)}. Następny przegląd: ${isCovered ? 'do 31 marca każdego roku i po większych zmianach strony' : 'raz w roku'}.

## Kontakt i prośby

1. O pomoc i o treść w innej formie (na przykład powiększony druk, odczytanie, opis zdjęcia, napisy) można poprosić: ${answers.text('contact')}
2. Prosimy napisać, której treści dotyczy prośba i jaka forma będzie wygodna.
3. Odpowiadamy bez zbędnej zwłoki, najpóźniej w ciągu 7 dni. Gdy potrzebujemy więcej czasu, mówimy, kiedy sprawa będzie gotowa, nie później niż w ciągu 2 miesięcy.
${isCovered && md`4. Gdy odmówimy lub zaproponowany sposób jest niewystarczający, można złożyć do nas skargę na brak dostępności, a potem wniosek do Rzecznika Praw Obywatelskich.`}

## Dojazd i budynek

Adres: ${addressLine(facts)}

| Pytanie | Odpowiedź |
|---|---|
| Dojazd, przystanek, miejsce parkingowe | |
| Wejście: schody, podjazd, szerokość drzwi | |
| Winda lub sala na parterze | |
| Toaleta dostępna dla osób na wózku | |
| Pies asystujący | |
| Tłumacz języka migowego, pętla indukcyjna: jak zamówić | |
| Ciche miejsce, mniej bodźców | |

## Gdy czegoś nie umiemy zapewnić

Proponujemy dostęp alternatywny: pomoc osoby z zespołu, inne miejsce spotkania, udział zdalny albo inną formę uzgodnioną z osobą, która jej potrzebuje.
`
  },
}
