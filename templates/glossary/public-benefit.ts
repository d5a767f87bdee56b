import type { Term } from '#templates/glossary/term.ts'

/** Public benefit, collections and public information. */
export const publicBenefitTerms: readonly Term[] = [
  {
    id: 'opp',
    term: { pl: 'OPP', en: 'OPP' },
    meaning: {
      pl: 'Organizacja pożytku publicznego: status nadawany w KRS, dzięki któremu można otrzymywać 1,5% podatku. Wiąże się z dodatkowymi obowiązkami.',
      en: 'A public benefit organisation: a status entered in the KRS that allows receiving 1.5% of income tax and brings further duties.',
    },
    forms: { pl: ['OPP'], en: ['OPP'] },
  },
  {
    id: 'pozytek-publiczny',
    term: { pl: 'pożytek publiczny', en: 'public benefit' },
    meaning: {
      pl: 'Działanie społecznie użyteczne w dziedzinach z ustawy, na przykład pomoc społeczna, sport, kultura czy ekologia. Prowadzi je wiele organizacji, nie tylko te ze statusem OPP.',
      en: 'Socially useful work in the fields the act lists, such as social help, sport, culture or ecology. Many organisations do it, not only those with OPP status.',
    },
    forms: {
      pl: ['pożytk* publiczn*', 'pożytek publiczn*', 'pożytek'],
      en: ['public benefit', 'public-benefit'],
    },
  },
  {
    id: 'udpp',
    term: { pl: 'UDPP', en: 'UDPP' },
    meaning: {
      pl: 'Skrót od ustawy o działalności pożytku publicznego i o wolontariacie. Mówi o dotacjach, OPP, działalności odpłatnej i wolontariacie.',
      en: 'The Act on Public Benefit Activity and Volunteering. It covers grants, OPP status, paid activity and volunteers.',
    },
    forms: { pl: ['UDPP'], en: ['UDPP'] },
  },
  {
    id: 'niw',
    term: { pl: 'NIW', en: 'NIW' },
    meaning: {
      pl: 'Narodowy Instytut Wolności: prowadzi bazę, w której OPP zamieszczają sprawozdania.',
      en: 'The National Freedom Institute, which runs the database of reports of public benefit organisations.',
    },
    forms: { pl: ['NIW'], en: ['NIW'] },
  },
  {
    id: 'zbiorka-publiczna',
    term: { pl: 'zbiórka publiczna', en: 'public collection' },
    meaning: {
      pl: 'Zbieranie gotówki lub rzeczy w miejscu publicznym, na przykład do puszek. Wymaga zgłoszenia; wpłaty przelewem nie są zbiórką publiczną.',
      en: 'Collecting cash or goods in a public place, for example in tins. It must be notified; bank transfers are not a public collection.',
    },
    forms: { pl: ['zbiór* publiczn*'], en: ['public collection*'] },
  },
  {
    id: 'bip',
    term: { pl: 'BIP', en: 'BIP' },
    meaning: {
      pl: 'Biuletyn Informacji Publicznej: oficjalna strona, na której podmioty udostępniają informację publiczną.',
      en: 'The Public Information Bulletin: an official site for publishing public information.',
    },
    forms: { pl: ['BIP'], en: ['BIP'] },
  },
  {
    id: 'informacja-publiczna',
    term: { pl: 'informacja publiczna', en: 'public information' },
    meaning: {
      pl: 'Wiadomości o zadaniach i majątku publicznym, o które może zapytać każdy, bez podawania powodu. Organizacja korzystająca z publicznych pieniędzy też odpowiada.',
      en: 'Information on public tasks and assets that anyone may ask for without a reason. An organisation using public money answers too.',
    },
    forms: { pl: ['informacj* publiczn*'], en: ['public information'] },
  },
]
