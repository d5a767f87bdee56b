/** One password for all demonstration accounts. */
export const PASSWORD = 'probierz-demo'

type Account = { email: string; name: string; role: string }

const numbered = (stem: string, names: string[], role: string): Account[] =>
  names.map((name, index) => ({ email: `${stem}${index + 1}@demo.example`, name, role }))

/** People invented for the demonstration; `@demo.example` belongs to nobody. */
export const demonstrationAccounts: Account[] = [
  {
    email: 'organizacja@demo.example',
    name: 'Alicja Przykładna',
    role: 'administratorka organizacji, samoocena w toku',
  },
  {
    email: 'zespol@demo.example',
    name: 'Bogdan Zespołowy',
    role: 'członek zespołu tej samej organizacji',
  },
  {
    email: 'zarzad@demo.example',
    name: 'Celina Zarządna',
    role: 'podpisuje w imieniu zarządu tej samej organizacji',
  },
  ...numbered(
    'recenzent',
    ['Damian Oceniający', 'Elżbieta Uważna', 'Feliks Dociekliwy', 'Grażyna Rzetelna'],
    'recenzentka / recenzent',
  ),
  ...numbered(
    'kapitula',
    [
      'Halina Kapitulna',
      'Ignacy Radny',
      'Jolanta Roztropna',
      'Kazimierz Sprawiedliwy',
      'Lidia Bezstronna',
    ],
    'Kapituła',
  ),
  ...numbered(
    'odwolania',
    ['Marian Odwoławczy', 'Natalia Ponowna', 'Olgierd Drugi'],
    'skład odwoławczy',
  ),
  { email: 'opiekun@demo.example', name: 'Paulina Opiekuńcza', role: 'opiekunka organizacji' },
  { email: 'koordynator@demo.example', name: 'Renata Koordynująca', role: 'koordynatorka' },
  { email: 'redaktor@demo.example', name: 'Stefan Redakcyjny', role: 'redaktor standardu' },
  { email: 'ewaluator@demo.example', name: 'Teresa Ewaluacyjna', role: 'ewaluatorka' },
  { email: 'obserwator@demo.example', name: 'Urszula Miejska', role: 'obserwatorka (miasto)' },
  { email: 'nowa@demo.example', name: 'Wanda Nowa', role: 'jeszcze bez organizacji' },
]
