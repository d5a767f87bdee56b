import type { Term } from '#templates/glossary/term.ts'

/** Registers, bodies and documents of an organisation. */
export const lawTerms: readonly Term[] = [
  {
    id: 'krs',
    term: { pl: 'KRS', en: 'KRS' },
    meaning: {
      pl: 'Krajowy Rejestr Sądowy: publiczny rejestr, w którym są m.in. stowarzyszenia i fundacje, ich władze i sposób reprezentacji. Każdy może go bezpłatnie sprawdzić w internecie.',
      en: 'The National Court Register: a public register of associations, foundations and others, with their bodies and rules of representation. Anyone can look it up free of charge.',
    },
    forms: { pl: ['KRS'], en: ['KRS'] },
  },
  {
    id: 'rejestr-przedsiebiorcow',
    term: { pl: 'rejestr przedsiębiorców', en: 'register of entrepreneurs' },
    meaning: {
      pl: 'Część KRS dla podmiotów, które prowadzą działalność gospodarczą. Organizacja trafia do niej, zanim zacznie taką działalność.',
      en: 'The part of the KRS for those in business. An organisation is entered in it before it starts a business.',
    },
    forms: {
      pl: ['rejestr* przedsiębiorców'],
      en: ['register of entrepreneurs', 'entrepreneurs’ register', "entrepreneurs' register"],
    },
  },
  {
    id: 'statut',
    term: { pl: 'statut', en: 'statute' },
    meaning: {
      pl: 'Najważniejszy dokument organizacji: cele, sposoby działania, władze, kadencje i sposób podejmowania decyzji. W stowarzyszeniu zwykłym tę rolę pełni regulamin, a w spółce umowa.',
      en: 'The founding text of an organisation: its aims, methods, bodies, terms and ways of deciding. In an ordinary association it is the by-laws, in a company the articles.',
    },
    forms: { pl: ['statut', 'statutu', 'statutem', 'statucie', 'statutowi'], en: ['statute'] },
  },
  {
    id: 'cele-statutowe',
    term: { pl: 'cele statutowe', en: 'statutory goals' },
    meaning: {
      pl: 'To, po co organizacja istnieje, zapisane w statucie. Pieniądze i działania powinny im służyć.',
      en: 'What the organisation exists for, as its statute says. Its money and work should serve them.',
    },
    forms: { pl: ['cel* statutow*'], en: ['statutory goal*', 'statutory aim*'] },
  },
  {
    id: 'organ-kontroli',
    term: { pl: 'organ kontroli', en: 'internal audit body' },
    meaning: {
      pl: 'Osoby niezależne od zarządu, które sprawdzają jego pracę i pieniądze, najczęściej komisja rewizyjna. W stowarzyszeniu rejestrowym taki organ jest obowiązkowy.',
      en: 'People independent of the board who check its work and the money, usually an audit committee. A registered association must have one.',
    },
    forms: {
      pl: ['organ* kontroli', 'komisj* rewizyjn*'],
      en: ['audit body', 'control body', 'control-body', 'audit committee'],
    },
  },
  {
    id: 'walne-zebranie',
    term: { pl: 'walne zebranie', en: 'general meeting' },
    meaning: {
      pl: 'Zebranie wszystkich członków: najwyższa władza stowarzyszenia. Wybiera władze, zmienia statut i zatwierdza sprawozdania, jeżeli statut nie mówi inaczej.',
      en: 'The meeting of all members: the highest body of an association. It elects, amends the statute and approves reports unless the statute says otherwise.',
    },
    forms: {
      pl: ['waln* zebrani*', 'walne', 'walnego', 'walnych', 'walnym'],
      en: ['general meeting*'],
    },
  },
  {
    id: 'absolutorium',
    term: { pl: 'absolutorium', en: 'discharge of the board' },
    meaning: {
      pl: 'Głosowanie, w którym członkowie potwierdzają, że zarząd dobrze wykonał swoje obowiązki w minionym roku. Wniosek przedstawia zwykle komisja rewizyjna.',
      en: 'A vote by which members confirm that the board did its duty in the past year, usually moved by the audit committee.',
    },
    forms: { pl: ['absolutori*'], en: ['discharge of the board'] },
  },
  {
    id: 'kworum',
    term: { pl: 'kworum', en: 'quorum' },
    meaning: {
      pl: 'Najmniejsza liczba obecnych osób, przy której zebranie może ważnie decydować. Podaje ją statut.',
      en: 'The smallest number of people present with which a meeting can validly decide. The statute gives it.',
    },
    forms: { pl: ['kworum', 'quorum'], en: ['quorum'] },
  },
  {
    id: 'kadencja',
    term: { pl: 'kadencja', en: 'term of office' },
    meaning: {
      pl: 'Czas, na który wybrano władze. Przed jego końcem trzeba przeprowadzić nowe wybory.',
      en: 'The time for which a body was elected. New elections are due before it ends.',
    },
    forms: { pl: ['kadencj*'], en: ['term of office', 'within term'] },
  },
  {
    id: 'uchwala',
    term: { pl: 'uchwała', en: 'resolution' },
    meaning: {
      pl: 'Decyzja zarządu, walnego lub rady zapisana i przegłosowana. Ma numer, datę i wynik głosowania.',
      en: 'A decision of a body, written down and voted on. It has a number, a date and the result of the vote.',
    },
    forms: { pl: ['uchwał*', 'uchwale'], en: ['resolution*'] },
  },
  {
    id: 'sposob-reprezentacji',
    term: { pl: 'sposób reprezentacji', en: 'representation rule' },
    meaning: {
      pl: 'Zapis w statucie i rejestrze, kto podpisuje w imieniu organizacji: na przykład dwie osoby z zarządu razem.',
      en: 'What the statute and the register say about who signs for the organisation: for example two board members together.',
    },
    forms: { pl: ['spos* reprezentacji', 'reprezentacj* łączn*'], en: ['representation rule*'] },
  },
  {
    id: 'pelnomocnictwo',
    term: { pl: 'pełnomocnictwo', en: 'power of attorney' },
    meaning: {
      pl: 'Pisemna zgoda, żeby ktoś załatwił określone sprawy w imieniu organizacji. Warto podać zakres, limit kwoty i datę końca.',
      en: 'A written permission for somebody to act for the organisation in certain matters. It should name the scope, the limit and the end date.',
    },
    forms: { pl: ['pełnomocnictw*'], en: ['power of attorney', 'powers of attorney'] },
  },
  {
    id: 'crbr',
    term: { pl: 'CRBR', en: 'CRBR' },
    meaning: {
      pl: 'Centralny Rejestr Beneficjentów Rzeczywistych: zgłasza się w nim, kto naprawdę kieruje organizacją, w małym stowarzyszeniu zwykle zarząd. To inny rejestr niż KRS i nie aktualizuje się sam.',
      en: 'The Central Register of Beneficial Owners: it says who really controls the organisation, in a small association usually the board. It is not the KRS and does not update itself.',
    },
    forms: { pl: ['CRBR'], en: ['CRBR'] },
  },
  {
    id: 'beneficjent-rzeczywisty',
    term: { pl: 'beneficjent rzeczywisty', en: 'beneficial owner' },
    meaning: {
      pl: 'Człowiek, który ostatecznie decyduje w organizacji albo ma ponad 25% głosów. Gdy nikogo takiego nie ma, zgłasza się osoby z zarządu.',
      en: 'The person who finally decides in an organisation or holds over 25% of votes. If there is none, the board members are reported.',
    },
    forms: { pl: ['beneficjen* rzeczywist*'], en: ['beneficial owner*'] },
  },
  {
    id: 'e-doreczenia',
    term: { pl: 'e-Doręczenia', en: 'e-Delivery' },
    meaning: {
      pl: 'Elektroniczny list polecony od urzędów: skrzynka z adresem AE:PL. Obowiązkowa dla wpisanych do rejestru przedsiębiorców, dla pozostałych dobrowolna.',
      en: 'Electronic registered mail from public offices: a box with an AE:PL address. Required for those in the register of entrepreneurs, voluntary for others.',
    },
    forms: { pl: ['e-Doręcze*'], en: ['e-Delivery'] },
  },
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
  {
    id: 'lustracja',
    term: { pl: 'lustracja', en: 'co-operative audit' },
    meaning: {
      pl: 'Okresowe badanie spółdzielni przez uprawnioną osobę z zewnątrz: czy działa zgodnie z prawem i gospodarnie.',
      en: 'A periodic outside check of a co-operative: whether it works lawfully and economically.',
    },
    forms: { pl: ['lustracj*'], en: ['lustration'] },
  },
  {
    id: 'pkd',
    term: { pl: 'PKD', en: 'PKD' },
    meaning: {
      pl: 'Polska Klasyfikacja Działalności: kody, którymi rejestry opisują, czym się zajmujecie.',
      en: 'The Polish classification of activities: codes by which registers describe what you do.',
    },
    forms: { pl: ['PKD'], en: ['PKD'] },
  },
]
