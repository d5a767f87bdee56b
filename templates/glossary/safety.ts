import type { Term } from '#templates/glossary/term.ts'

/** People, personal data, protection and accessibility. */
export const safetyTerms: readonly Term[] = [
  {
    id: 'rodo',
    term: { pl: 'RODO', en: 'GDPR' },
    meaning: {
      pl: 'Unijne przepisy o ochronie danych osobowych. Dotyczą każdej organizacji, która ma czyjeś imię, adres lub zdjęcie.',
      en: 'The EU rules on personal data. They concern every organisation that holds anybody’s name, address or photo.',
    },
    forms: { pl: ['RODO'], en: ['GDPR'] },
  },
  {
    id: 'uodo',
    term: { pl: 'UODO', en: 'UODO' },
    meaning: {
      pl: 'Urząd Ochrony Danych Osobowych: przyjmuje zgłoszenia naruszeń i skargi.',
      en: 'The Personal Data Protection Office, which takes breach notifications and complaints.',
    },
    forms: { pl: ['UODO'], en: ['UODO'] },
  },
  {
    id: 'rejestr-czynnosci',
    term: { pl: 'rejestr czynności przetwarzania', en: 'record of processing activities' },
    meaning: {
      pl: 'Tabela: czyje dane macie, po co, na jakiej podstawie, jak długo i komu je przekazujecie.',
      en: 'A table of whose data you hold, why, on what basis, for how long and who receives them.',
    },
    forms: {
      pl: ['rejestr* czynności'],
      en: ['record of processing activities', 'processing register'],
    },
  },
  {
    id: 'klauzula-informacyjna',
    term: { pl: 'klauzula informacyjna', en: 'privacy notice' },
    meaning: {
      pl: 'Krótka informacja dla osoby, której dane zbieracie: kto, po co i jak długo je ma oraz jakie ona ma prawa.',
      en: 'A short note to people whose data you collect: who holds them, why, how long, and their rights.',
    },
    forms: { pl: ['klauzul* informacyjn*'], en: ['privacy notice*'] },
  },
  {
    id: 'umowa-powierzenia',
    term: { pl: 'umowa powierzenia', en: 'processor agreement' },
    meaning: {
      pl: 'Umowa z firmą, która w Waszym imieniu przetwarza dane, na przykład z biurem rachunkowym. Wymaga jej art. 28 RODO.',
      en: 'A contract with a firm that processes data for you, such as an accountant. Article 28 GDPR requires it.',
    },
    forms: {
      pl: ['umow* powierzenia', 'umów powierzenia'],
      en: ['processor agreement*', 'processing agreement*'],
    },
  },
  {
    id: 'dane-szczegolnych-kategorii',
    term: { pl: 'dane szczególnych kategorii', en: 'special-category data' },
    meaning: {
      pl: 'Dane wrażliwe, m.in. o zdrowiu, pochodzeniu, wyznaniu i poglądach. Zbierać je wolno tylko wtedy, gdy pozwala na to art. 9 RODO.',
      en: 'Sensitive data on health, origin, religion, views and the like. They may be collected only where Article 9 GDPR allows.',
    },
    forms: {
      pl: ['dan* szczególnych kategorii', 'dane wrażliwe', 'danych wrażliwych'],
      en: ['special-category data'],
    },
  },
  {
    id: 'dpia',
    term: { pl: 'ocena skutków (DPIA)', en: 'DPIA' },
    meaning: {
      pl: 'Sprawdzenie, jak ryzykowne dla ludzi jest planowane przetwarzanie danych i jak to ryzyko zmniejszyć. Potrzebne przy przetwarzaniu o wysokim ryzyku.',
      en: 'A check of how risky planned data processing is for people and how to lower the risk; needed where risk is high.',
    },
    forms: { pl: ['DPIA', 'ocen* skutków'], en: ['DPIA'] },
  },
  {
    id: 'iod',
    term: { pl: 'inspektor ochrony danych', en: 'data protection officer' },
    meaning: {
      pl: 'Osoba, która doradza w ochronie danych i ją sprawdza. Nie każda organizacja musi ją wyznaczyć.',
      en: 'A person who advises on and checks data protection. Not every organisation must appoint one.',
    },
    forms: { pl: ['inspektor* ochrony danych', 'IOD'], en: ['DPO', 'data protection officer*'] },
  },
  {
    id: 'naruszenie-danych',
    term: { pl: 'naruszenie danych', en: 'data breach' },
    meaning: {
      pl: 'Zgubienie, wyciek lub zniszczenie danych osobowych. Niektóre trzeba zgłosić do UODO w ciągu 72 godzin.',
      en: 'A loss, leak or destruction of personal data. Some must be reported to the authority within 72 hours.',
    },
    forms: { pl: ['narusze* danych'], en: ['data breach*'] },
  },
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
    id: 'konflikt-interesow',
    term: { pl: 'konflikt interesów', en: 'conflict of interest' },
    meaning: {
      pl: 'Sytuacja, w której decyzja może dać korzyść osobie decydującej lub jej bliskim. Nie jest winą, jeśli się ją ujawni i nie głosuje.',
      en: 'A decision that may benefit the person deciding or their family. It is no fault if disclosed and not voted on.',
    },
    forms: { pl: ['konflik* interesów'], en: ['conflict* of interest'] },
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
  {
    id: 'dostepnosc',
    term: { pl: 'dostępność', en: 'accessibility' },
    meaning: {
      pl: 'To, że z miejsca, strony i informacji mogą korzystać także osoby z niepełnosprawnościami, starsze i z małymi dziećmi.',
      en: 'That a place, site and information can be used by disabled and older people and those with small children too.',
    },
    forms: { pl: ['dostępnoś*'], en: ['accessibility'] },
  },
  {
    id: 'dostep-alternatywny',
    term: { pl: 'dostęp alternatywny', en: 'alternative access' },
    meaning: {
      pl: 'Inny sposób skorzystania z działania, gdy nie da się usunąć bariery: pomoc osoby, inne miejsce, udział zdalny.',
      en: 'Another way to take part when a barrier cannot be removed: a helper, another place, taking part remotely.',
    },
    forms: { pl: ['dostęp* alternatywn*'], en: ['alternative access'] },
  },
  {
    id: 'deklaracja-dostepnosci',
    term: { pl: 'deklaracja dostępności', en: 'accessibility statement' },
    meaning: {
      pl: 'Strona, na której piszecie, co na Waszej stronie jest dostępne, czego brakuje i do kogo napisać o pomoc.',
      en: 'A page that says what on your site is accessible, what is not, and whom to ask for help.',
    },
    forms: { pl: ['deklaracj* dostępności'], en: ['accessibility statement*'] },
  },
  {
    id: 'wcag',
    term: { pl: 'WCAG', en: 'WCAG' },
    meaning: {
      pl: 'Międzynarodowe wytyczne, jak robić strony i dokumenty, z których może skorzystać każdy.',
      en: 'International guidelines for sites and documents that everybody can use.',
    },
    forms: { pl: ['WCAG'], en: ['WCAG'] },
  },
  {
    id: 'pjm',
    term: { pl: 'PJM', en: 'PJM' },
    meaning: { pl: 'Polski Język Migowy.', en: 'Polish Sign Language.' },
    forms: { pl: ['PJM'], en: ['PJM'] },
  },
  {
    id: '2fa',
    term: { pl: 'uwierzytelnianie dwuskładnikowe', en: 'two-factor authentication' },
    meaning: {
      pl: 'Logowanie hasłem i dodatkowo czymś, co się ma, na przykład kodem z telefonu. Chroni konto, gdy ktoś pozna hasło.',
      en: 'Signing in with a password and something you have, such as a code on a phone. It protects when a password leaks.',
    },
    forms: {
      pl: ['uwierzytelnia* dwuskładnikow*', '2FA'],
      en: ['two-factor authentication', '2FA'],
    },
  },
]
