import profiles from '#templates/standards/profiles.json' with { type: 'json' }
import { numbersOf } from './numbers.ts'

export type Invented = {
  name: string
  /** One of the four example profiles; decides the form and what applies. */
  profile: 'A' | 'B' | 'C' | 'D'
  street: string
  /** Changes to the example profile, so that sizes differ. */
  facts?: Record<string, string | number | boolean>
}

/** Names that nobody bears; the bracket says so on every page. */
export const openCohort: Invented[] = [
  { name: 'Fundacja Iskra na Odrze (przykład)', profile: 'B', street: 'ul. Przykładowa 1' },
  { name: 'Stowarzyszenie Zwykłe Podwórko (przykład)', profile: 'A', street: 'ul. Przykładowa 2' },
  {
    name: 'Stowarzyszenie Zażółć Gęślą Jaźń (przykład)',
    profile: 'C',
    street: 'ul. Przykładowa 3',
  },
  { name: 'Koło Gospodyń Trzy Młyny (przykład)', profile: 'D', street: 'ul. Przykładowa 4' },
  {
    name: 'Fundacja Ciche Pole (przykład)',
    profile: 'B',
    street: 'ul. Przykładowa 5',
    facts: { volunteers: false },
  },
  {
    name: 'Stowarzyszenie Zwykłe Ławka (przykład)',
    profile: 'A',
    street: 'ul. Przykładowa 6',
    facts: { annualRevenue: 4000 },
  },
  {
    name: 'Stowarzyszenie Mosty i Kładki (przykład)',
    profile: 'C',
    street: 'ul. Przykładowa 7',
    facts: { annualRevenue: 900000 },
  },
  {
    name: 'Fundacja Żuraw i Dźwig (przykład)',
    profile: 'B',
    street: 'ul. Przykładowa 8',
    facts: { worksWithMinors: false },
  },
  {
    name: 'Inicjatywa Zielony Skwer (przykład)',
    profile: 'A',
    street: 'ul. Przykładowa 9',
    facts: { website: true },
  },
  { name: 'Organizacja Wspólny Stół (przykład)', profile: 'D', street: 'ul. Przykładowa 10' },
  {
    name: 'Fundacja Pełne Słońce (przykład)',
    profile: 'B',
    street: 'ul. Przykładowa 11',
    facts: { donations: false },
  },
  {
    name: 'Stowarzyszenie Nadodrzańska Ćma (przykład)',
    profile: 'C',
    street: 'ul. Przykładowa 12',
  },
]

export const closedCohort: Invented[] = [
  'Fundacja Pierwszy Krok',
  'Stowarzyszenie Cztery Pory',
  'Fundacja Złota Nić',
  'Stowarzyszenie Zwykłe Kamyk',
  'Fundacja Szary Wróbel',
  'Stowarzyszenie Otwarta Brama',
  'Fundacja Ósmy Kolor',
  'Inicjatywa Ciepły Koc',
  'Stowarzyszenie Długa Rzeka',
  'Fundacja Błękitna Łódź',
  'Stowarzyszenie Nowa Świetlica',
  'Fundacja Mała Ojczyzna',
].map((name, n) => ({
  name: `${name} (przykład)`,
  profile: (['B', 'A', 'B', 'A', 'D', 'C', 'B', 'A', 'A', 'B', 'D', 'A'] as const)[
    n
  ] as Invented['profile'],
  street: `ul. Zamknięta ${n + 1}`,
}))

export const fullCohort: Invented[] = [
  { name: 'Fundacja Latarnia (przykład)', profile: 'B', street: 'ul. Pełna 1' },
  { name: 'Stowarzyszenie Kompas (przykład)', profile: 'C', street: 'ul. Pełna 2' },
  { name: 'Fundacja Kotwica (przykład)', profile: 'B', street: 'ul. Pełna 3' },
  { name: 'Stowarzyszenie Busola (przykład)', profile: 'C', street: 'ul. Pełna 4' },
]

export function profileOf({ profile, facts }: Invented): Record<string, string | number | boolean> {
  const found = profiles.find(({ id }) => id === profile)
  return { ...(found?.profile as Record<string, string | number | boolean>), ...facts }
}

/** What a person would type; only registered forms have a KRS number. */
export function typed(invented: Invented, n: number) {
  const { nip, regon, krs } = numbersOf(n)
  const legalForm = String(profileOf(invented).legalForm)
  const inKrs = !['ordinaryAssociation', 'ruralHomemakersCircle', 'sportsClub'].includes(legalForm)
  return {
    name: invented.name,
    legalForm,
    krs: inKrs ? krs : '',
    nip,
    regon,
    registerNo: inKrs ? '' : `EWID-${String(n).padStart(3, '0')}`,
    street: invented.street,
    postalCode: '50-001',
    city: 'Wrocław',
  }
}
