import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import { isTrue, orBlank, sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { lines, person } from '#templates/documents/usual-questions.ts'

export const volunteerAgreement: DocumentTemplate = {
  code: 'volunteer-agreement',
  title: 'Porozumienie z wolontariuszką lub wolontariuszem',
  summary: {
    pl: 'Dwie strony: zadania, czas, bezpieczeństwo, ubezpieczenie, zwrot kosztów, poufność, zgoda rodzica.',
    en: 'Two pages: tasks, time, safety, insurance, expenses, confidentiality, parent’s consent.',
  },
  criteria: ['PR-13', 'ZA-10', 'DB-02'],
  reviewedOn: '2026-11-22',
  when: { all: ['volunteers'] },
  questions: [
    person('coordinator', 'Kto opiekuje się wolontariuszami?', 'Who looks after volunteers?'),
    lines(
      'tasks',
      { pl: 'Jakie zadania obejmuje porozumienie?', en: 'What tasks does it cover?' },
      ['pomoc przy zajęciach', 'przygotowanie sali i materiałów'],
    ),
    {
      name: 'long',
      label: {
        pl: 'Czy współpraca potrwa dłużej niż 30 dni?',
        en: 'Will it last longer than 30 days?',
      },
      hint: {
        pl: 'Liczą się dni kalendarzowe od pierwszego do ostatniego dnia, nie dni pracy.',
        en: 'Calendar days from the first to the last day count, not working days.',
      },
      type: 'yesNo',
      required: true,
      suggestion: ({ fact }) => (fact('volunteersOver30Days') === false ? 'no' : 'yes'),
    },
  ],
  legalNote:
    'Podstawą są art. 42–50 ustawy o działalności pożytku publicznego i o wolontariacie; sprawdźcie, czy polisa obejmuje te zadania i wyjazdy za granicę oraz czy trwające prace nad zmianą ustawy nie zmieniły zasad.',
  write: (facts, answers) => {
    const isLong = answers.yes('long')
    return md`
# Porozumienie o współpracy wolontariackiej

Data zawarcia: ${null}. Strony porozumienia:

1. ${identity(facts)} (dalej: **Korzystający**), reprezentacja: ${null}
2. imię i nazwisko: ${null}, adres: ${null}, telefon: ${null} (dalej: **Wolontariusz**)

${sections(
  [
    'Zadania i czas',
    md`
1. Wolontariusz dobrowolnie i bez wynagrodzenia wykonuje zadania:
${orBlank(answers.lines('tasks')).map((task) => md`   1) ${task}`)}
2. Porozumienie obowiązuje od dnia ${null} do dnia ${null}. Miejsce: ${null}. Orientacyjny czas: ${null} godzin w tygodniu.
3. Zadania ustala i pomocą służy: ${answers.text('coordinator')}.
${isTrue(facts, 'businessActivity') && md`4. Zadania nie dotyczą działalności gospodarczej Korzystającego.`}
`,
  ],
  [
    'Co zapewnia Korzystający',
    md`
1. Wprowadzenie w zadania i bezpieczne warunki, a gdy trzeba, środki ochrony.
2. Informację o ryzyku dla zdrowia i bezpieczeństwa oraz o zasadach ochrony przed zagrożeniami. Główne ryzyka: ${null}
3. Informację o prawach i obowiązkach wolontariusza.
4. ${
      isLong
        ? 'Wolontariat trwa dłużej niż 30 dni, więc Wolontariuszowi przysługuje zaopatrzenie z tytułu wypadku na zasadach z przepisów. Dodatkowa polisa (OC lub NNW):'
        : 'Ubezpieczenie od następstw nieszczęśliwych wypadków na cały czas współpracy, bo trwa ona do 30 dni. Polisa:'
    } ${null}
5. Zwrot uzgodnionych wcześniej kosztów podróży i innych niezbędnych wydatków po pokazaniu dowodów. Wolontariusz może z tego zrezygnować na piśmie.
6. Pisemne zaświadczenie o wykonanych zadaniach i godzinach, na prośbę Wolontariusza.
`,
  ],
  [
    'Co zapewnia Wolontariusz',
    md`
1. Wykonuje zadania sumiennie, a gdy nie może przyjść, uprzedza o tym.
2. Traktuje z szacunkiem uczestników i zespół, nie zawiera z uczestnikami prywatnych umów i nie przyjmuje od nich pieniędzy.
3. Zachowuje w tajemnicy dane osobowe i poufne informacje, także po zakończeniu współpracy. Korzystający upoważnia Wolontariusza do przetwarzania danych w zakresie potrzebnym do zadań.
${isTrue(facts, 'worksWithMinors') && md`4. Przed pierwszym kontaktem z dziećmi przechodzi wymagane sprawdzenie i zapoznaje się ze standardami ochrony małoletnich.`}
`,
  ],
  [
    'Zakończenie i pozostałe sprawy',
    md`
1. Każda ze stron może zakończyć współpracę z wyprzedzeniem 7 dni, a z ważnej przyczyny od razu.
2. Wolontariusz oddaje wtedy powierzone rzeczy i dokumenty, a jego dostępy zostają wyłączone.
3. W sprawach nieopisanych stosuje się Kodeks cywilny oraz ustawę o działalności pożytku publicznego i o wolontariacie.
4. Porozumienie sporządzono w dwóch egzemplarzach, po jednym dla każdej strony.
`,
  ],
)}

${signatures('Korzystający', 'Wolontariusz')}

## Zgoda rodzica lub opiekuna prawnego (gdy Wolontariusz nie ma 18 lat)

Zgadzam się na wykonywanie przez moje dziecko zadań opisanych w porozumieniu. Telefon do kontaktu: ${null}

${signatures('data', 'podpis rodzica lub opiekuna')}

## Ewidencja godzin

| Data | Zadanie | Godziny | Podpis opiekuna |
|---|---|---|---|
| | | | |
| | | | |
| | | | |
`
  },
}
