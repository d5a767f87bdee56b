import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { isTrue, sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, person } from '#templates/documents/usual-questions.ts'

export const complaintProcedure: DocumentTemplate = {
  code: 'complaint-procedure',
  title: 'Zasady przyjmowania skarg i uwag',
  summary: {
    pl: 'Jedna strona: jak powiedzieć nam o kłopocie, kto to rozpatrzy i kiedy odpowiemy. Z rejestrem.',
    en: 'One page: how to tell us about a problem, who deals with it and when we answer. With a register.',
  },
  criteria: ['ZA-14'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board', 'highest'],
  questions: [
    adoptedOn,
    {
      name: 'contact',
      label: {
        pl: 'Jak można złożyć skargę (e-mail, telefon, adres)?',
        en: 'How can people complain (e-mail, phone, address)?',
      },
      type: 'text',
      required: true,
    },
    person('handler', 'Kto rozpatruje skargi?', 'Who deals with complaints?'),
  ],
  legalNote:
    'To dobra praktyka; sprawdźcie, czy statut lub umowa dotacyjna nie podają innego trybu albo terminu, a skargi będące zgłoszeniem przestępstwa lub krzywdy dziecka załatwiajcie według właściwych procedur.',
  write: (facts, answers) => {
    const { board, highest, control } = facts.form
    const other = control ?? highest
    return md`
# Zasady przyjmowania skarg i uwag

${adopted('przyjęte', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

${sections(
  [
    'Kto i jak może się zgłosić',
    md`
1. Skargę lub uwagę może złożyć każdy, kogo dotyczą nasze działania. Można też nas pochwalić i podpowiedzieć zmianę.
2. Kontakt: ${answers.text('contact')}. Można też powiedzieć o sprawie osobiście; osoba przyjmująca zapisze ją i przeczyta na głos.
3. Osobie, która potrzebuje wsparcia w napisaniu skargi, pomagamy. Przyjmujemy też sprawy bez podpisu, ale nie możemy wtedy odpowiedzieć.
4. Za złożenie skargi nikogo nie spotka gorsze traktowanie.
`,
  ],
  [
    'Co dzieje się ze skargą',
    md`
1. Skargi rozpatruje: ${answers.text('handler')}. Potwierdzamy wpływ w ciągu 3 dni roboczych.
2. Odpowiadamy w ciągu 14 dni: co ustaliliśmy, co zmieniamy, a gdy się nie zgadzamy, dlaczego. Gdy potrzebujemy więcej czasu, mówimy, ile i po co.
3. Osoba, której skarga dotyczy, ma prawo się wypowiedzieć, ale nie rozpatruje własnej sprawy.
4. Skargę na osobę z ust. 1 albo na kierujących organizacją (${board.nominative}) rozpatruje ${other.nominative}.
5. Kto nie zgadza się z odpowiedzią, może w ciągu 14 dni poprosić o ponowne sprawdzenie. Zajmuje się tym: ${other.nominative}.
`,
  ],
  [
    'Sprawy szczególne',
    md`
1. O zagrożeniu życia lub zdrowia mówimy od razu służbom: 112.
${isTrue(facts, 'worksWithMinors') && md`2. Sprawy dotyczące krzywdy dziecka prowadzimy według standardów ochrony małoletnich.`}
3. Skargę na przetwarzanie danych można złożyć także do Prezesa Urzędu Ochrony Danych Osobowych.
`,
  ],
  [
    'Czego się uczymy',
    md`
1. Wpisujemy do rejestru każdą skargę, także ustną, i dbamy o poufność danych.
2. Co najmniej raz w roku omawiamy rejestr i zapisujemy, co zmieniliśmy.
`,
  ],
)}

${signatures(`za: ${board.nominative}`)}

## Rejestr skarg i uwag

| Nr | Wpłynęło | Czego dotyczy | Odpowiedź z dnia | Co zmieniliśmy |
|---|---|---|---|---|
| 1 | | | | |
| 2 | | | | |
| 3 | | | | |
`
  },
}
