import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import { orBlank } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { lines, person } from '#templates/documents/usual-questions.ts'

export const processingAuthorisation: DocumentTemplate = {
  code: 'processing-authorisation',
  title: 'Upoważnienie do przetwarzania danych osobowych',
  summary: {
    pl: 'Upoważnienie z zobowiązaniem do poufności dla jednej osoby i wzór ewidencji upoważnień.',
    en: 'An authorisation with a duty of confidentiality for one person, and a list of authorisations.',
  },
  criteria: ['DB-02', 'ZA-19'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board'],
  questions: [
    person('person', 'Kogo upoważniacie?', 'Whom do you authorise?'),
    {
      name: 'role',
      label: { pl: 'Jaką funkcję pełni ta osoba?', en: 'What is that person’s role?' },
      type: 'text',
      required: false,
    },
    lines('scope', { pl: 'Do jakich danych ma dostęp?', en: 'What data may the person use?' }, [
      'listy uczestników zajęć',
      'dane kontaktowe wolontariuszy',
    ]),
  ],
  legalNote:
    'Upoważnienie wynika z art. 29 i art. 32 ust. 4 RODO; forma może być prostsza, na przykład zdanie w umowie lub porozumieniu wolontariackim, byle dało się ją wykazać.',
  write: (facts, answers) => {
    const { board } = facts.form
    return md`
# Upoważnienie do przetwarzania danych osobowych nr ${null}

${identity(facts)}

## § 1. Kogo i do czego upoważniamy

1. Jako administrator danych upoważniamy:
   1) imię i nazwisko: ${answers.text('person')}
   2) funkcja: ${answers.text('role')}
2. Upoważnienie obejmuje dane:
${orBlank(answers.lines('scope')).map((item) => md`   1) ${item}`)}
3. Upoważnienie pozwala te dane przeglądać, zapisywać, poprawiać i usuwać, ale tylko wtedy, gdy wymaga tego powierzone zadanie.
4. Upoważnienie obowiązuje od dnia ${null} do odwołania lub do końca pełnienia funkcji.

## § 2. Zobowiązanie osoby upoważnionej

1. Dane wykorzystuję wyłącznie do zadań na rzecz organizacji i zgodnie z jej poleceniami.
2. Zachowuję dane w tajemnicy, także po zakończeniu współpracy.
3. Nie kopiuję danych na prywatne urządzenia i konta, chyba że uzgodniono to wcześniej i urządzenie jest zabezpieczone.
4. O zgubieniu, wycieku lub wysłaniu danych do niewłaściwej osoby informuję tego samego dnia.
5. Po zakończeniu współpracy oddaję dokumenty i usuwam dane, które mam u siebie.

${signatures(`za: ${board.nominative}`, 'osoba upoważniona')}

## § 3. Odwołanie

Upoważnienie odwołano dnia ${null}. Dostępy odebrano dnia ${null}. Podpis: ${null}

## Załącznik. Ewidencja upoważnień

| Nr | Imię i nazwisko | Zakres danych | Od | Do | Dostępy odebrane |
|---|---|---|---|---|---|
| 1 | ${answers.text('person')} | jak w § 1 | | | |
| 2 | | | | | |
| 3 | | | | | |
| 4 | | | | | |
`
  },
}
