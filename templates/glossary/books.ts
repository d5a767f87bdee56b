import type { Term } from '#templates/glossary/term.ts'

/** Books, reports and kinds of activity. */
export const bookTerms: readonly Term[] = [
  {
    id: 'uepik',
    term: { pl: 'UEPiK', en: 'UEPiK' },
    meaning: {
      pl: 'Uproszczona ewidencja przychodów i kosztów: prostsza księgowość dla małych organizacji bez działalności gospodarczej i bez statusu OPP.',
      en: 'Simplified records of income and costs: easier bookkeeping for small organisations without business activity and OPP status.',
    },
    forms: { pl: ['UEPiK'], en: ['UEPiK'] },
  },
  {
    id: 'pelne-ksiegi',
    term: { pl: 'pełne księgi', en: 'full books' },
    meaning: {
      pl: 'Księgowość według ustawy o rachunkowości, z planem kont, bilansem i rocznym sprawozdaniem finansowym.',
      en: 'Bookkeeping by the Accounting Act, with a chart of accounts, balance sheet and annual financial statement.',
    },
    forms: { pl: ['pełn* ksi*'], en: ['full books', 'full bookkeeping'] },
  },
  {
    id: 'polityka-rachunkowosci',
    term: { pl: 'polityka rachunkowości', en: 'accounting policy' },
    meaning: {
      pl: 'Spisane zasady prowadzenia ksiąg: plan kont, wycena, podział kosztów. Przyjmuje ją zarząd, nie biuro rachunkowe.',
      en: 'Written rules of bookkeeping: accounts, valuation, sharing of costs. The board adopts it, not the accounting office.',
    },
    forms: { pl: ['polityk* rachunkowości', 'polityce rachunkowości'], en: ['accounting policy'] },
  },
  {
    id: 'dowod-ksiegowy',
    term: { pl: 'dowód księgowy', en: 'accounting document' },
    meaning: {
      pl: 'Dokument, z którego wynika wydatek lub wpływ: faktura, rachunek, umowa, wyciąg. Opisuje się na nim cel, źródło pieniędzy i zgodę na zapłatę.',
      en: 'A document behind a payment or receipt: invoice, bill, contract, statement. It is marked with the purpose, source of money and approval.',
    },
    forms: { pl: ['dow* księgow*'], en: ['accounting document*'] },
  },
  {
    id: 'sprawozdanie-finansowe',
    term: { pl: 'sprawozdanie finansowe', en: 'financial statement' },
    meaning: {
      pl: 'Roczne podsumowanie pieniędzy: bilans, przychody i koszty oraz wyjaśnienia. Najpierw się je sporządza i podpisuje, potem zatwierdza.',
      en: 'The yearly summary of money: balance sheet, income and costs, and notes. It is prepared and signed first, then approved.',
    },
    forms: { pl: ['sprawozda* finansow*'], en: ['financial statement*', 'financial report*'] },
  },
  {
    id: 'sprawozdanie-merytoryczne',
    term: { pl: 'sprawozdanie merytoryczne', en: 'activity report' },
    meaning: {
      pl: 'Opis tego, co organizacja zrobiła w ciągu roku, dla ilu osób i z jakim skutkiem.',
      en: 'A report of what the organisation did in the year, for how many people and with what effect.',
    },
    forms: { pl: ['sprawozda* merytoryczn*'], en: ['activity report*'] },
  },
  {
    id: 'dzialalnosc-nieodplatna',
    term: { pl: 'działalność nieodpłatna', en: 'unpaid statutory activity' },
    meaning: {
      pl: 'Działania statutowe, za które odbiorcy nic nie płacą. Mogą być opłacone z dotacji lub darowizn.',
      en: 'Statutory work for which beneficiaries pay nothing. Grants or donations may pay for it.',
    },
    forms: { pl: ['działalno* nieodpłatn*', 'nieodpłatn* działalno*'], en: ['unpaid activity'] },
  },
  {
    id: 'dzialalnosc-odplatna',
    term: { pl: 'działalność odpłatna', en: 'paid statutory activity' },
    meaning: {
      pl: 'Działania statutowe, za które odbiorcy płacą nie więcej, niż one kosztują. Gdy opłata jest wyższa od kosztów, staje się to działalnością gospodarczą.',
      en: 'Statutory work for which beneficiaries pay no more than it costs. Above cost it becomes business activity.',
    },
    forms: { pl: ['działalno* odpłatn*', 'odpłatn* działalno*'], en: ['paid statutory activity'] },
  },
  {
    id: 'dzialalnosc-gospodarcza',
    term: { pl: 'działalność gospodarcza', en: 'business activity' },
    meaning: {
      pl: 'Sprzedaż dla zysku, możliwa po wpisie do rejestru przedsiębiorców. Zysk organizacja przeznacza na cele statutowe.',
      en: 'Selling for profit, possible once entered in the register of entrepreneurs. The profit goes to statutory goals.',
    },
    forms: { pl: ['działalno* gospodarcz*'], en: ['business activity'] },
  },
  {
    id: 'koszt-kwalifikowalny',
    term: { pl: 'koszt kwalifikowalny', en: 'eligible cost' },
    meaning: {
      pl: 'Wydatek, który umowa dotacyjna pozwala zapłacić z dotacji: potrzebny, w terminie i w budżecie.',
      en: 'A cost the grant contract allows: needed, on time and within the budget.',
    },
    forms: { pl: ['kwalifikowaln*'], en: ['eligible'] },
  },
  {
    id: 'biegly-rewident',
    term: { pl: 'biegły rewident', en: 'statutory auditor' },
    meaning: {
      pl: 'Uprawniona osoba, która bada sprawozdanie finansowe. Małe organizacje zwykle nie mają takiego obowiązku.',
      en: 'A licensed person who audits financial statements. Small organisations are usually not obliged.',
    },
    forms: { pl: ['biegł* rewiden*'], en: ['statutory audit*'] },
  },
  {
    id: 'plynnosc',
    term: { pl: 'płynność', en: 'liquidity' },
    meaning: {
      pl: 'To, czy w każdym miesiącu starcza pieniędzy na rachunki i wypłaty, także między transzami dotacji.',
      en: 'Whether there is money for bills and pay each month, also between grant payments.',
    },
    forms: { pl: ['płynnoś*'], en: ['liquidity'] },
  },
  {
    id: 'cztery-oczy',
    term: { pl: 'zasada czterech oczu', en: 'four-eyes rule' },
    meaning: {
      pl: 'Ważną decyzję lub płatność widzą i potwierdzają dwie osoby. Chroni to także tego, kto zajmuje się pieniędzmi.',
      en: 'Two people see and confirm an important decision or payment. It also protects whoever handles the money.',
    },
    forms: { pl: ['zasad* czterech oczu'], en: ['four-eyes rule'] },
  },
]
