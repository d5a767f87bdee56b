import { md, signatures } from '#templates/documents/md.ts'
import { identity, longDay } from '#templates/documents/parts.ts'
import { isTrue, orBlank } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { lines, person } from '#templates/documents/usual-questions.ts'
import { activities } from './processing-activities.ts'

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
