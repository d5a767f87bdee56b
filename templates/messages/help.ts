import type { Message } from './message.ts'

/** Words around the help of a criterion and the glossary. */
const pl = {
  neededFor: 'Potrzebne do',
  need_legalDuty: 'spełnienia obowiązku prawnego',
  need_dutyForSome: 'spełnienia obowiązku prawnego (dla niektórych organizacji)',
  need_basicLevel: 'poziomu podstawowego',
  need_advancedLevel: 'poziomu rozwiniętego',
  need_starterPath: 'ścieżki startowej małych organizacji',
  need_starterPathForSome: 'ścieżki startowej niektórych małych organizacji',
  goodExample: 'Dobry przykład',
  insufficientExample: 'To jeszcze za mało',
  glossaryTitle: 'Słowniczek',
  glossaryLead:
    'Słowa, które pojawiają się w standardzie, wyjaśnione jednym lub dwoma zdaniami. To objaśnienia, nie definicje z ustaw.',
  glossaryCount: {
    one: '{n} hasło',
    few: '{n} hasła',
    many: '{n} haseł',
    other: '{n} hasła',
  },
  everyone: 'wszyscy, także bez konta.',
  toGlossary: 'Wszystkie słowa: słowniczek',
  standard: 'Standard',
}

const en: Record<keyof typeof pl, Message> = {
  neededFor: 'Needed for',
  need_legalDuty: 'meeting a legal duty',
  need_dutyForSome: 'meeting a legal duty (for some organisations)',
  need_basicLevel: 'the basic level',
  need_advancedLevel: 'the advanced level',
  need_starterPath: 'the starter path of small organisations',
  need_starterPathForSome: 'the starter path of some small organisations',
  goodExample: 'A good example',
  insufficientExample: 'Not enough yet',
  glossaryTitle: 'Glossary',
  glossaryLead:
    'Words of the standard explained in a sentence or two. These are explanations, not definitions from acts.',
  glossaryCount: { one: '{n} term', other: '{n} terms' },
  everyone: 'everybody, also without an account.',
  toGlossary: 'All words: the glossary',
  standard: 'Standard',
}

export const helpWords = { pl, en }
