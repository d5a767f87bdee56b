import type { Term } from '#templates/glossary/term.ts'

/** Registers and what they hold. */
export const registerTerms: readonly Term[] = [
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
