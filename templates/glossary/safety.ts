import type { Term } from '#templates/glossary/term.ts'

/** Protection of people: children, volunteers, those who report. */
export const safetyTerms: readonly Term[] = [
  {
    id: 'sygnalista',
    term: { pl: 'sygnalista', en: 'whistleblower' },
    meaning: {
      pl: 'Osoba, która w dobrej wierze zgłasza naruszenie prawa związane z pracą lub działaniem w organizacji. Prawo chroni ją przed odwetem.',
      en: 'A person who in good faith reports a breach of law connected with work. The law protects them from retaliation.',
    },
    forms: { pl: ['sygnalist*', 'sygnaliści'], en: ['whistleblower*'] },
  },
  {
    id: 'zgloszenia-wewnetrzne',
    term: { pl: 'zgłoszenia wewnętrzne', en: 'internal reporting' },
    meaning: {
      pl: 'Droga, którą można bezpiecznie powiedzieć o nadużyciu wewnątrz organizacji. Procedura jest obowiązkowa od 50 osób pracujących zarobkowo.',
      en: 'The way to report wrongdoing safely inside an organisation. A procedure is required from 50 paid workers.',
    },
    forms: { pl: ['zgłosze* wewnętrzn*'], en: ['internal reporting'] },
  },
  {
    id: 'aml',
    term: { pl: 'AML', en: 'AML' },
    meaning: {
      pl: 'Przepisy przeciw praniu pieniędzy. Część organizacji dotyczą wtedy, gdy przyjmują lub wypłacają gotówkę od 10 000 euro.',
      en: 'Rules against money laundering. They concern some organisations that take or pay cash of EUR 10,000 and more.',
    },
    forms: { pl: ['AML', 'prani* pieniędzy'], en: ['AML', 'money-laundering', 'money laundering'] },
  },
  {
    id: 'standardy-ochrony-maloletnich',
    term: { pl: 'standardy ochrony małoletnich', en: 'standards for protecting minors' },
    meaning: {
      pl: 'Spisane zasady, które chronią dzieci w organizacji: kogo dopuszczamy do pracy, jak się zachowujemy i co robimy, gdy dziecku dzieje się krzywda.',
      en: 'Written rules that protect children: whom we admit, how we behave and what we do when a child is harmed.',
    },
    forms: {
      pl: ['standard* ochrony małoletnich', 'standardów ochrony małoletnich'],
      en: ['standards for protecting minors', 'standards for the protection of minors'],
    },
  },
  {
    id: 'maloletni',
    term: { pl: 'małoletni', en: 'minor' },
    meaning: {
      pl: 'Osoba, która nie ukończyła 18 lat (z rzadkim wyjątkiem małżeństwa).',
      en: 'A person under 18 (with the rare exception of marriage).',
    },
    forms: { pl: ['małoletni*'], en: ['minors'] },
  },
  {
    id: 'rspts',
    term: { pl: 'Rejestr Sprawców Przestępstw na Tle Seksualnym', en: 'sex-offenders register' },
    meaning: {
      pl: 'Państwowy rejestr, w którym sprawdza się każdą osobę, zanim zacznie działać z dziećmi.',
      en: 'A state register in which everyone is checked before working with children.',
    },
    forms: {
      pl: ['RSPTS', 'Rejestr* Sprawców Przestępstw na Tle Seksualnym'],
      en: ['sex-offenders register'],
    },
  },
  {
    id: 'krk',
    term: { pl: 'KRK', en: 'KRK' },
    meaning: {
      pl: 'Krajowy Rejestr Karny: wydaje informację o niekaralności.',
      en: 'The National Criminal Register, which issues certificates of no criminal record.',
    },
    forms: { pl: ['KRK'], en: ['KRK'] },
  },
  {
    id: 'wypoczynek',
    term: { pl: 'wypoczynek dzieci', en: 'children’s holiday programme' },
    meaning: {
      pl: 'Kolonia, półkolonia, obóz lub biwak trwający co najmniej 2 dni w czasie ferii i przerw świątecznych. Zgłasza się go do kuratora oświaty.',
      en: 'A camp or day camp of at least two days in school breaks, notified to the education superintendent.',
    },
    forms: { pl: ['wypoczyn*'], en: ['holiday programme*'] },
  },
  {
    id: 'nnw',
    term: { pl: 'NNW', en: 'accident insurance' },
    meaning: {
      pl: 'Ubezpieczenie następstw nieszczęśliwych wypadków: pieniądze dla osoby, której coś się stało.',
      en: 'Insurance that pays a person who had an accident.',
    },
    forms: { pl: ['NNW'], en: ['accident insurance'] },
  },
  {
    id: 'oc',
    term: { pl: 'OC', en: 'liability insurance' },
    meaning: {
      pl: 'Ubezpieczenie odpowiedzialności cywilnej: pokrywa szkody, które organizacja wyrządzi innym.',
      en: 'Insurance that covers damage the organisation does to others.',
    },
    forms: { pl: ['OC'], en: ['liability insurance'] },
  },
  {
    id: 'porozumienie-wolontariackie',
    term: { pl: 'porozumienie wolontariackie', en: 'volunteer agreement' },
    meaning: {
      pl: 'Umowa z wolontariuszem o zadaniach, bezpieczeństwie i zwrocie kosztów. Na piśmie, gdy współpraca trwa dłużej niż 30 dni.',
      en: 'An agreement with a volunteer on tasks, safety and expenses; in writing when it lasts over 30 days.',
    },
    forms: { pl: ['porozumie* wolontariack*'], en: ['volunteer agreement*'] },
  },
  {
    id: 'mobbing',
    term: { pl: 'mobbing', en: 'bullying' },
    meaning: {
      pl: 'Uporczywe nękanie lub zastraszanie w pracy, które poniża lub izoluje. Pracodawca ma obowiązek mu przeciwdziałać.',
      en: 'Persistent harassment at work that humiliates or isolates. An employer must counter it.',
    },
    forms: { pl: ['mobbing*'], en: ['bullying'] },
  },
]
