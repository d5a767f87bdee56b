import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { isTrue, mayBe, sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn } from '#templates/documents/usual-questions.ts'
import { chart, separateRecords } from './accounting-tables.ts'

const keys: Record<string, string> = {
  hours: 'liczby godzin pracy przeznaczonych na każdy projekt lub rodzaj działalności',
  revenue: 'udziału przychodów każdego projektu lub rodzaju działalności w przychodach ogółem',
  area: 'powierzchni i czasu korzystania z lokalu',
}

export const accountingPolicy: DocumentTemplate = {
  code: 'accounting-policy',
  title: 'Polityka rachunkowości małej organizacji',
  summary: {
    pl: 'Krótkie zasady prowadzenia pełnych ksiąg: rok, wycena, podział kosztów, plan kont, dowody.',
    en: 'Short rules for full bookkeeping: year, valuation, shared costs, chart of accounts, documents.',
  },
  criteria: ['FI-02', 'FI-10'],
  reviewedOn: '2026-11-22',
  when: { all: [{ bookkeeping: ['full'] }] },
  mentions: ['board', 'highest'],
  questions: [
    adoptedOn,
    {
      name: 'bookkeeper',
      label: { pl: 'Kto prowadzi księgi?', en: 'Who keeps the books?' },
      hint: {
        pl: 'Nazwa biura rachunkowego albo imię i nazwisko osoby.',
        en: 'The name of the accounting office or of the person.',
      },
      type: 'text',
      required: true,
    },
    {
      name: 'key',
      label: {
        pl: 'Według czego dzielicie koszty wspólne?',
        en: 'By what do you divide shared costs?',
      },
      type: 'choice',
      options: [
        { value: 'hours', label: { pl: 'według godzin pracy', en: 'by hours of work' } },
        { value: 'revenue', label: { pl: 'według przychodów', en: 'by revenue' } },
        { value: 'area', label: { pl: 'według korzystania z lokalu', en: 'by use of premises' } },
      ],
      required: true,
      suggestion: () => 'hours',
    },
  ],
  legalNote:
    'Poproście osobę prowadzącą księgi o dopasowanie planu kont, progu niskocennego sprzętu i wykazu programów do Waszych ksiąg; obowiązkowe elementy polityki wymienia art. 10 ustawy o rachunkowości.',
  write: (facts, answers) => {
    const { board, highest } = facts.form
    return md`
# Polityka rachunkowości

${adopted('przyjęta', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

${sections(
  [
    'Zasady ogólne',
    md`
1. Księgi rachunkowe prowadzimy w języku polskim i w złotych, na podstawie ustawy o rachunkowości.
2. Rok obrotowy: ${isTrue(facts, 'calendarFiscalYear') ? 'rok kalendarzowy' : md`od ${null} do ${null}`}. Okresem sprawozdawczym jest miesiąc.
3. Księgi prowadzi: ${answers.text('bookkeeper')}. Za księgi odpowiada ${board.nominative}.
4. Roczne sprawozdanie finansowe sporządzamy ${isTrue(facts, 'businessActivity') ? md`według załącznika do ustawy o rachunkowości nr ${null}` : 'według załącznika nr 6 do ustawy o rachunkowości'} w ciągu 3 miesięcy od końca roku. Zatwierdza je ${highest.nominative} w ciągu 6 miesięcy od końca roku.
`,
  ],
  [
    'Wycena',
    md`
1. Środki trwałe wyceniamy według ceny nabycia pomniejszonej o odpisy amortyzacyjne. Sprzęt o wartości do 10 000 zł zaliczamy do kosztów w chwili zakupu i wpisujemy do ewidencji wyposażenia.
2. Materiały kupione na bieżące działania zaliczamy do kosztów w dniu zakupu.
3. Należności i zobowiązania wykazujemy w kwocie wymagającej zapłaty, a pieniądze w wartości nominalnej.
4. Darowizny rzeczowe przyjmujemy według wartości z umowy, a gdy umowa jej nie podaje, według ceny rynkowej.
5. Pracę wolontariuszy zapisujemy w ewidencji godzin, poza księgami, chyba że umowa dotacyjna wymaga jej wyceny.
`,
  ],
  ['Osobna ewidencja', separateRecords(facts)],
  [
    'Koszty wspólne',
    md`
1. Koszty, które dotyczą kilku projektów lub rodzajów działalności (na przykład czynsz, telefon, księgowość), dzielimy według ${keys[answers.text('key') ?? 'hours'] ?? keys.hours}.
2. Podział zapisujemy na dowodzie w miesiącu poniesienia kosztu i stosujemy tak samo przez cały rok.
3. Zasady podziału z umowy dotacyjnej mają pierwszeństwo.
`,
  ],
  ['Plan kont', chart(facts)],
  [
    'Dowody i obieg',
    md`
1. Podstawą zapisu jest dowód: faktura, rachunek, umowa, lista płac, wyciąg bankowy, dowód kasowy lub polecenie księgowania.
2. Na dowodzie lub w opisie do niego zapisujemy: cel wydatku, kod z § 3, źródło pieniędzy, osobę sprawdzającą i osobę zatwierdzającą do zapłaty.
3. Dowody za dany miesiąc przekazujemy do ksiąg do 5. dnia następnego miesiąca.
`,
  ],
  [
    'Inwentaryzacja i ochrona ksiąg',
    md`
1. Na koniec roku potwierdzamy salda rachunków bankowych${mayBe(facts, 'largeCash') ? ', liczymy kasę' : ''} i sprawdzamy należności oraz zobowiązania. Sprzęt porównujemy z ewidencją z natury.
2. Księgi prowadzimy w programie: ${null}, wersja ${null}, używanym od ${null}.
3. Kopię danych wykonujemy co najmniej raz w miesiącu i trzymamy w innym miejscu niż oryginał.
4. Księgi i dowody przechowujemy co najmniej 5 lat, licząc od początku roku następującego po roku, którego dotyczą, albo dłużej, gdy wymaga tego umowa.
`,
  ],
  [
    'Zmiany',
    md`
${board.nominative} przegląda politykę raz w roku. Zmiany obowiązują od pierwszego dnia następnego roku obrotowego, chyba że wcześniej wymaga ich prawo.
`,
  ],
)}

${signatures(`za: ${board.nominative}`)}
`
  },
}
