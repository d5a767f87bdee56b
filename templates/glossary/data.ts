import type { Term } from '#templates/glossary/term.ts'

/** Personal data. */
export const dataTerms: readonly Term[] = [
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
