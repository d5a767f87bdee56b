import { md, signatures } from '#templates/documents/md.ts'
import { identity, longDay } from '#templates/documents/parts.ts'
import { isTrue, mayBe, orBlank } from '#templates/documents/sections.ts'
import type { DocumentFacts, DocumentTemplate } from '#templates/documents/template.ts'
import { lines, person } from '#templates/documents/usual-questions.ts'

export const processingRegister: DocumentTemplate = {
  code: 'processing-register',
  title: 'Rejestr czynności przetwarzania danych',
  summary: {
    pl: 'Tabela wypełniona na podstawie Waszego profilu: czyje dane macie, po co, jak długo i komu je przekazujecie.',
    en: 'A table filled in from your profile: whose data you hold, why, for how long and who receives it.',
  },
  criteria: ['DB-01', 'DB-04'],
  reviewedOn: '2026-11-22',
  when: 'always',
  questions: [
    person('contact', 'Kto odpowiada u Was za dane osobowe?', 'Who looks after personal data?'),
    {
      name: 'mail',
      label: {
        pl: 'Jaki jest adres e-mail do spraw danych?',
        en: 'What is the e-mail address for data matters?',
      },
      type: 'text',
      required: false,
    },
    lines('safeguards', { pl: 'Jak chronicie dane?', en: 'How do you protect the data?' }, [
      'dostęp tylko dla osób upoważnionych',
      'hasła i logowanie dwuskładnikowe do poczty i dysku',
      'papiery w zamykanej szafie',
      'kopia zapasowa w drugim miejscu',
    ]),
  ],
  legalNote:
    'Porównajcie wiersze z tym, co naprawdę zbieracie, i potwierdźcie okresy przechowywania z księgową oraz w umowach; zwolnienie z art. 30 ust. 5 RODO dotyczy tylko przetwarzania sporadycznego, więc mała organizacja zwykle rejestr prowadzi.',
  write: (facts, answers) => md`
# Rejestr czynności przetwarzania danych osobowych

${identity(facts)}

Administrator danych: ${facts.name}. Sprawy danych prowadzi: ${answers.text('contact')}, e-mail: ${answers.text('mail')}.

Stan na dzień ${longDay(facts.today)}. Przegląd co najmniej raz w roku i przy każdej nowej czynności.

## Czynności

| Nr | Czyje dane i po co | Jakie dane | Podstawa (RODO) | Jak długo | Komu przekazujemy |
|---|---|---|---|---|---|
${activities(facts).map(
  ([what, which, basis, time, whom], index) =>
    md`| ${index + 1} | ${what} | ${which} | ${basis} | ${time} | ${whom} |`,
)}
| | ${null} | | | | |

Danych nie przekazujemy poza Europejski Obszar Gospodarczy, chyba że dostawca narzędzia (poczta, dysk, formularze) robi to na zasadach opisanych w jego umowie. Takie narzędzia: ${null}

${
  isTrue(facts, 'specialCategoryData') &&
  md`
## Dane szczególnych kategorii

1. Zbieramy tylko te dane o zdrowiu, niepełnosprawności, pochodzeniu, wyznaniu i podobne, bez których nie można udzielić wsparcia.
2. Podstawa z art. 9 ust. 2 RODO przy każdej czynności: ${null}
3. Ocena skutków (art. 35 RODO): potrzebna / niepotrzebna, ponieważ ${null}
4. Inspektor ochrony danych (art. 37 RODO): wyznaczony / niewymagany, ponieważ ${null}
`
}

## Jak chronimy dane

${orBlank(answers.lines('safeguards')).map((item) => md`- ${item}`)}

${signatures('data przeglądu', 'podpis')}
`,
}

type Activity = [what: string, which: string, basis: string, time: string, whom: string]

function activities(facts: DocumentFacts): Activity[] {
  const { form } = facts
  const bank = 'bank, księgowość, urzędy'
  const rows: (Activity | false)[] = [
    form.hasMembers && [
      'Członkowie: prowadzenie listy, składki, zebrania',
      'imię, nazwisko, kontakt, data przyjęcia, składki',
      'art. 6 ust. 1 lit. b i c',
      'czas członkostwa i 6 lat po nim',
      'organ rejestrowy, gdy tego wymaga',
    ],
    [
      'Władze: powołanie, reprezentacja, zgłoszenia do rejestrów',
      'imię, nazwisko, PESEL, adres, podpis',
      'art. 6 ust. 1 lit. c',
      'czas istnienia organizacji',
      'KRS lub ewidencja, urząd skarbowy, bank',
    ],
    isTrue(facts, 'employsStaff') && [
      'Pracownicy: zatrudnienie i rozliczenia',
      'dane z akt osobowych, czas pracy, wynagrodzenie',
      'art. 6 ust. 1 lit. b i c, art. 9 ust. 2 lit. b',
      '10 lat od końca roku, w którym ustało zatrudnienie (zatrudnieni od 2019 r.)',
      'ZUS, urząd skarbowy, księgowość, lekarz medycyny pracy',
    ],
    isTrue(facts, 'hiresContractors') && [
      'Zleceniobiorcy i wykonawcy: umowy i rozliczenia',
      'dane z umowy, oświadczenie do ZUS, rachunek bankowy',
      'art. 6 ust. 1 lit. b i c',
      'co najmniej 5 lat od końca roku zapłaty podatku; dokumenty dla ZUS dłużej (do sprawdzenia)',
      'ZUS, urząd skarbowy, księgowość',
    ],
    mayBe(facts, 'volunteers') && [
      'Wolontariusze: porozumienia, ubezpieczenie, zaświadczenia',
      'imię, nazwisko, kontakt, zakres zadań, godziny',
      'art. 6 ust. 1 lit. b i c',
      'czas porozumienia i 6 lat po nim',
      'ubezpieczyciel',
    ],
    [
      'Uczestnicy działań: zapisy, kontakt, bezpieczeństwo',
      'imię, nazwisko, kontakt, potrzeby związane z udziałem',
      'art. 6 ust. 1 lit. b lub f',
      'do końca działania i rozliczenia projektu',
      'grantodawca w zakresie z umowy',
    ],
    isTrue(facts, 'worksWithMinors') && [
      'Dzieci i rodzice: udział w zajęciach, zgody, ochrona małoletnich',
      'imię, nazwisko, wiek dziecka, kontakt do rodziców, osoby odbierające',
      'art. 6 ust. 1 lit. b i c',
      'do końca zajęć; dokumenty interwencji tak długo, jak służą ochronie dziecka (do sprawdzenia)',
      'służby, gdy wymaga tego dobro dziecka',
    ],
    isTrue(facts, 'worksWithMinors') && [
      'Osoby dopuszczane do pracy z dziećmi: sprawdzenie w rejestrach',
      'dane do sprawdzenia, wydruk z rejestru, informacja o niekaralności, oświadczenia',
      'art. 6 ust. 1 lit. c, art. 10',
      'czas działania przy dzieciach i po nim według przepisów (do sprawdzenia)',
      'nie przekazujemy',
    ],
    mayBe(facts, 'donations') && [
      'Darczyńcy: przyjęcie i rozliczenie darowizn, podziękowania',
      'imię, nazwisko lub nazwa, rachunek, kwota, kontakt',
      'art. 6 ust. 1 lit. b, c i f',
      '5 lat od końca roku podatkowego',
      bank,
    ],
    [
      'Dostawcy i partnerzy: umowy i rozliczenia',
      'dane z umów i faktur, kontakt służbowy',
      'art. 6 ust. 1 lit. b, c i f',
      '5 lat od końca roku podatkowego, dotacje według umowy',
      bank,
    ],
    [
      'Osoby, które piszą do nas: odpowiedź, skargi',
      'imię, kontakt, treść sprawy',
      'art. 6 ust. 1 lit. f',
      'rok od zamknięcia sprawy',
      'nie przekazujemy',
    ],
    mayBe(facts, 'website') && [
      'Strona i promocja: wiadomości, zdjęcia z działań',
      'adres e-mail, wizerunek',
      'art. 6 ust. 1 lit. a',
      'do wycofania zgody',
      'dostawca strony i serwisy społecznościowe',
    ],
  ]
  return rows.filter((row) => row !== false)
}
