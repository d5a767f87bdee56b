import { md } from '#templates/documents/md.ts'
import { addressLine, longDay } from '#templates/documents/parts.ts'
import { isTrue, sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'

type Group = { who: string; purposes: string[]; basis: string; time: string; need: string }

const groups: Record<string, Group> = {
  participants: {
    who: 'uczestniczek i uczestników działań',
    purposes: [
      'zapisania Was na działanie i kontaktu',
      'bezpieczeństwa podczas działania',
      'rozliczenia działania z instytucją, która je finansuje',
    ],
    basis:
      'art. 6 ust. 1 lit. b RODO (udział w działaniu), a w sprawach bezpieczeństwa i rozliczeń lit. c lub f (obowiązek prawny lub nasz uzasadniony interes)',
    time: 'do zakończenia działania, a dane potrzebne do rozliczenia tak długo, jak wymaga tego umowa z instytucją finansującą',
    need: 'Podanie danych jest dobrowolne, ale bez nich nie możemy przyjąć zgłoszenia.',
  },
  members: {
    who: 'członkiń i członków',
    purposes: [
      'prowadzenia listy członków',
      'rozliczania składek',
      'zawiadamiania o zebraniach i działaniach',
    ],
    basis: 'art. 6 ust. 1 lit. b RODO (członkostwo) oraz lit. c (obowiązki z przepisów i statutu)',
    time: 'przez czas członkostwa i 6 lat po jego ustaniu',
    need: 'Podanie danych jest warunkiem członkostwa.',
  },
  volunteers: {
    who: 'wolontariuszek i wolontariuszy',
    purposes: ['zawarcia i wykonania porozumienia', 'ubezpieczenia', 'wystawienia zaświadczenia'],
    basis:
      'art. 6 ust. 1 lit. b RODO (porozumienie) oraz lit. c (obowiązki z ustawy o działalności pożytku publicznego i o wolontariacie)',
    time: 'przez czas porozumienia i 6 lat po jego zakończeniu',
    need: 'Podanie danych jest dobrowolne, ale bez nich nie możemy zawrzeć porozumienia.',
  },
  donors: {
    who: 'darczyńców',
    purposes: ['przyjęcia i rozliczenia darowizny', 'podziękowania i informacji, na co ją wydano'],
    basis:
      'art. 6 ust. 1 lit. b i c RODO (umowa darowizny, przepisy podatkowe), a podziękowanie lit. f (nasz uzasadniony interes)',
    time: 'przez 5 lat od końca roku podatkowego',
    need: 'Podanie danych jest dobrowolne; przy wpłacie na rachunek dostajemy je z banku.',
  },
}

export const privacyNotice: DocumentTemplate = {
  code: 'privacy-notice',
  title: 'Klauzula informacyjna o danych osobowych',
  summary: {
    pl: 'Jedna strona prostym językiem dla uczestników, członków, wolontariuszy albo darczyńców.',
    en: 'One page in plain language for participants, members, volunteers or donors.',
  },
  criteria: ['DB-01'],
  reviewedOn: '2026-11-22',
  when: 'always',
  questions: [
    {
      name: 'group',
      label: { pl: 'Dla kogo jest ta klauzula?', en: 'Who is this notice for?' },
      type: 'choice',
      options: [
        { value: 'participants', label: { pl: 'uczestnicy działań', en: 'participants' } },
        { value: 'members', label: { pl: 'członkowie', en: 'members' } },
        { value: 'volunteers', label: { pl: 'wolontariusze', en: 'volunteers' } },
        { value: 'donors', label: { pl: 'darczyńcy', en: 'donors' } },
      ],
      required: true,
      suggestion: () => 'participants',
    },
    {
      name: 'contact',
      label: {
        pl: 'Pod jakim adresem e-mail lub telefonem odpowiadacie na pytania o dane?',
        en: 'At what e-mail address or phone number do you answer questions about data?',
      },
      type: 'text',
      required: true,
    },
    {
      name: 'recipients',
      label: { pl: 'Komu przekazujecie te dane?', en: 'To whom do you pass these data?' },
      type: 'text',
      required: true,
      suggestion: () => 'biuro rachunkowe i dostawca poczty elektronicznej',
    },
  ],
  legalNote:
    'Porównajcie podstawę i okres z rejestrem czynności; gdy dane macie nie od osoby, której dotyczą, klauzula musi zawierać także to, co wymienia art. 14 RODO.',
  write: (facts, answers) => {
    const group = groups[answers.text('group') ?? ''] ?? (groups.participants as Group)
    return md`
# Informacja o danych osobowych dla ${group.who}

Stan na dzień ${longDay(facts.today)}

${sections(
  [
    'Kto odpowiada za Wasze dane',
    md`
Administratorem danych jest ${facts.name}, adres: ${addressLine(facts)}. Kontakt w sprawach danych: ${answers.text('contact')}.
`,
  ],
  [
    'Po co i na jakiej podstawie',
    md`
1. Danych potrzebujemy do:
${group.purposes.map((purpose) => md`   1) ${purpose}`)}
2. Podstawą jest ${group.basis}.
3. ${group.need}
`,
  ],
  answers.text('group') === 'participants' &&
    isTrue(facts, 'specialCategoryData') && [
      'Dane o zdrowiu i inne dane wrażliwe',
      md`
O zdrowie, niepełnosprawność, pochodzenie lub wyznanie pytamy tylko wtedy, gdy bez tej informacji nie możemy Wam pomóc. Prosimy o nie osobno i wyjaśniamy, na jakiej podstawie z art. 9 ust. 2 RODO. Ma do nich dostęp jak najmniej osób.
`,
    ],
  [
    'Jak długo i kto je zobaczy',
    md`
1. Dane przechowujemy ${group.time}.
2. Dane mogą zobaczyć osoby przez nas upoważnione oraz: ${answers.text('recipients')}.
3. Nie sprzedajemy danych, nie profilujemy i nie podejmujemy decyzji automatycznie.
`,
  ],
  [
    'Wasze prawa',
    md`
1. Możecie poprosić o dostęp do danych i ich kopię, o poprawienie, usunięcie lub ograniczenie przetwarzania, a w przypadkach z RODO także o przeniesienie danych.
2. Gdy podstawą jest nasz uzasadniony interes, możecie wnieść sprzeciw. Gdy podstawą jest zgoda, możecie ją wycofać w każdej chwili; nie zmienia to tego, co zrobiono wcześniej.
3. Odpowiadamy w ciągu miesiąca.
4. Możecie też złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.
`,
  ],
)}
`
  },
}
