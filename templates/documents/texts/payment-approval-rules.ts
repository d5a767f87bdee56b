import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { mayBe, sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn } from '#templates/documents/usual-questions.ts'

export const paymentApprovalRules: DocumentTemplate = {
  code: 'payment-approval-rules',
  title: 'Zasady zakupów i zatwierdzania płatności',
  summary: {
    pl: 'Dwie pary oczu przy każdej złotówce: kto zamawia, kto sprawdza, kto płaci, od jakich kwot i jak opisać fakturę.',
    en: 'Two pairs of eyes on every payment: who orders, checks and pays, above which amounts, and how to mark invoices.',
  },
  criteria: ['FI-16', 'FI-03', 'FI-04', 'FI-17', 'PR-11'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board', 'highest'],
  questions: [
    adoptedOn,
    {
      name: 'quotes',
      label: {
        pl: 'Od jakiej kwoty porównujecie trzy oferty (zł)?',
        en: 'From what amount do you compare three offers (PLN)?',
      },
      type: 'number',
      required: true,
      suggestion: () => '2000',
    },
    {
      name: 'resolution',
      label: {
        pl: 'Od jakiej kwoty wydatek wymaga uchwały (zł)?',
        en: 'From what amount does spending need a resolution (PLN)?',
      },
      type: 'number',
      required: true,
      suggestion: () => '5000',
    },
  ],
  legalNote:
    'Sprawdźcie limity zakupów w umowach dotacyjnych (mają pierwszeństwo), ograniczenia kwotowe w statucie oraz skutki podatkowe płatności powyżej 15 000 zł na rachunek spoza białej listy.',
  write: (facts, answers) => {
    const { board, control, highest } = facts.form
    return md`
# Zasady zakupów i zatwierdzania płatności

${adopted('przyjęte', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

${sections(
  [
    'Dwie pary oczu',
    md`
1. Jedna osoba nie może sama zamówić, zatwierdzić i zapłacić. Przy każdym wydatku są co najmniej dwie osoby.
2. Osoby w naszej organizacji:

| Rola | Osoba | Zastępstwo |
|---|---|---|
| zamawia i opisuje wydatek | ${null} | ${null} |
| sprawdza i zatwierdza do zapłaty | ${null} | ${null} |
| wprowadza przelew | ${null} | ${null} |
| autoryzuje przelew | ${null} | ${null} |

Dwie role może pełnić jedna osoba, byle zatwierdzała i autoryzowała inna niż ta, która zamawia. Nikt nie zatwierdza wydatku na swoją rzecz.
`,
  ],
  [
    'Zakupy',
    md`
1. Do ${answers.number('quotes')} zł kupujemy bez porównania ofert, ale gospodarnie.
2. Od ${answers.number('quotes')} zł porównujemy co najmniej trzy oferty (e-mail, cennik, wydruk) i dołączamy do dowodu krótką notatkę z powodem wyboru. Gdy trzech ofert nie ma, piszemy dlaczego.
3. Od ${answers.number('resolution')} zł potrzebna jest wcześniejsza uchwała; podejmuje ją ${board.nominative}.
4. Nie dzielimy zakupu, żeby zejść poniżej kwoty. Kto zna sprzedawcę prywatnie, mówi o tym i nie wybiera oferty.
5. Zasady z umowy dotacyjnej mają pierwszeństwo.
`,
  ],
  [
    'Opis faktury',
    md`
Na odwrocie lub w załączonym opisie zapisujemy:

1. co kupiono i do czego było potrzebne,
2. projekt i pozycję budżetu${mayBe(facts, 'publicGrants') && ', numer umowy dotacyjnej i kwotę, którą z niej opłacono'},
3. „sprawdzono” i „zatwierdzono do zapłaty” z datą i podpisem (lub wiadomością z konta organizacji),
4. datę i sposób zapłaty.

Opisane dokumenty trafiają do księgowości do 5. dnia następnego miesiąca.
`,
  ],
  [
    'Bank',
    md`
1. Wszystkie wpływy idą na rachunek organizacji, nigdy na prywatny.
2. Każda osoba ma w banku własny dostęp; haseł nie przekazujemy. Przelewy ponad limit autoryzują dwie osoby.
3. Przy pierwszej płatności sprawdzamy rachunek firmy, a przy płatnościach powyżej 15 000 zł, także na białej liście podatników VAT, i zachowujemy wydruk.
4. Po zmianie władz lub odejściu osoby dostępy zmieniamy w tym samym tygodniu.
`,
  ],
  [
    'Gotówka i zaliczki',
    md`
1. Gotówki używamy wyjątkowo. Każdą wpłatę i wypłatę zapisujemy w raporcie kasowym albo prowadzimy rozliczenie zaliczki.
2. Zaliczkę wypłacamy na konkretny cel i rozliczamy w ciągu 14 dni. Następną daje się po rozliczeniu poprzedniej.
3. Nie przyjmujemy i nie wypłacamy jednorazowo ani w powiązanych częściach gotówki od 10 000 zł. Większe kwoty idą przelewem.
`,
  ],
  [
    'Kontrola',
    md`
1. Raz na kwartał osoba, która nie robi przelewów, porównuje wyciąg z dokumentami i zostawia podpis z datą. ${control ? md`Wyniki może w każdej chwili sprawdzić ${control.nominative}.` : md`Wyniki na życzenie otrzymuje ${highest.nominative}.`}
2. Do zasad wracamy raz w roku i po każdym przypadku, w którym ich nie zastosowano.
`,
  ],
)}

${signatures(`za: ${board.nominative}`)}
`
  },
}
