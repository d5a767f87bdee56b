import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import { orBlank } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { lines } from '#templates/documents/usual-questions.ts'

export const dataProcessingAgreement: DocumentTemplate = {
  code: 'data-processing-agreement',
  title: 'Umowa powierzenia przetwarzania danych',
  summary: {
    pl: 'Dla biura rachunkowego, firmy informatycznej lub innego dostawcy, który widzi dane Waszych ludzi (art. 28 RODO).',
    en: 'For an accountant, IT firm or other supplier who sees your people’s data (Article 28 GDPR).',
  },
  criteria: ['DB-02'],
  reviewedOn: '2026-11-22',
  when: 'always',
  questions: [
    {
      name: 'processor',
      label: { pl: 'Komu powierzacie dane?', en: 'To whom do you entrust data?' },
      hint: { pl: 'Pełna nazwa i adres firmy.', en: 'Full name and address of the firm.' },
      type: 'text',
      required: true,
    },
    {
      name: 'purpose',
      label: { pl: 'W jakim celu?', en: 'For what purpose?' },
      type: 'text',
      required: true,
      suggestion: () => 'prowadzenie księgowości i rozliczeń',
    },
    lines('people', { pl: 'Czyje dane i jakie?', en: 'Whose data and what data?' }, [
      'pracownicy i zleceniobiorcy: dane z umów, rozliczeń i zgłoszeń do ZUS',
      'darczyńcy: imię, nazwisko, kwota wpłaty',
      'dostawcy: dane z faktur',
    ]),
  ],
  legalNote:
    'Przed podpisaniem sprawdźcie, czy dostawca nie ma już powierzenia w swoim regulaminie (wtedy wystarczy jego egzemplarz) i czy umowa zawiera wszystko, co wymienia art. 28 ust. 3 RODO.',
  write: (facts, answers) => {
    const { kind } = facts.form
    return md`
# Umowa powierzenia przetwarzania danych osobowych

Data zawarcia: ${null}. Strony umowy:

1. ${identity(facts)} (dalej: **Administrator**), reprezentacja: ${null}
2. **${answers.text('processor')}**, NIP: ${null} (dalej: **Podmiot przetwarzający**), reprezentacja: ${null}

## § 1. Co powierzamy

1. Administrator powierza dane w celu: ${answers.text('purpose')}, w związku z umową z dnia ${null}.
2. Powierzone dane:
${orBlank(answers.lines('people')).map((item) => md`   1) ${item}`)}
3. Dane są przetwarzane w systemach informatycznych i na papierze, w sposób stały, przez czas trwania umowy z ust. 1.

## § 2. Obowiązki Podmiotu przetwarzającego

Podmiot przetwarzający:

1. przetwarza dane wyłącznie na udokumentowane polecenie Administratora; jest nim ta umowa i wiadomości wysłane z adresu Administratora,
2. dopuszcza do danych tylko osoby upoważnione i zobowiązane do poufności,
3. stosuje zabezpieczenia wymagane przez art. 32 RODO, odpowiednie do ryzyka,
4. pomaga Administratorowi odpowiadać na żądania osób i wywiązywać się z obowiązków z art. 32–36 RODO,
5. zawiadamia o naruszeniu ochrony danych najpóźniej w ciągu 24 godzin od jego stwierdzenia i podaje, co wie o jego skutkach,
6. informuje, jeżeli jego zdaniem polecenie narusza przepisy o ochronie danych,
7. nie przekazuje danych poza Europejski Obszar Gospodarczy bez pisemnej zgody Administratora.

## § 3. Dalsze powierzenie

1. Podmiot przetwarzający może korzystać z dalszych dostawców: ${null}
2. O zamiarze dodania lub zmiany dostawcy informuje z wyprzedzeniem 14 dni. Administrator może się sprzeciwić.
3. Dalszy dostawca ma takie same obowiązki jak w tej umowie. Za jego działania odpowiada Podmiot przetwarzający.

## § 4. Kontrola

1. Podmiot przetwarzający udostępnia informacje potrzebne do wykazania, że spełnia obowiązki z art. 28 RODO.
2. Administrator może przeprowadzić kontrolę po zawiadomieniu z wyprzedzeniem 7 dni, sam albo przez upoważnioną osobę.

## § 5. Czas trwania i zakończenie

1. Umowa obowiązuje tak długo jak umowa z § 1 ust. 1.
2. Po jej zakończeniu Podmiot przetwarzający w ciągu 30 dni zwraca albo usuwa dane, według wyboru Administratora, wraz z kopiami, chyba że prawo każe mu je przechowywać. Usunięcie potwierdza na piśmie.

## § 6. Postanowienia końcowe

1. Za szkodę strony odpowiadają na zasadach z art. 82 RODO i Kodeksu cywilnego.
2. Zmiany wymagają formy pisemnej lub elektronicznej. Umowę sporządzono w dwóch egzemplarzach.

${signatures(`Administrator (${kind.nominative})`, 'Podmiot przetwarzający')}
`
  },
}
