import type { Message } from './message.ts'

const pl = {
  subject: {
    one: 'Probierz: {n} termin do zapamiętania',
    few: 'Probierz: {n} terminy do zapamiętania',
    many: 'Probierz: {n} terminów do zapamiętania',
    other: 'Probierz: {n} terminu do zapamiętania',
  },
  lead: 'Oto, co zbliża się w kalendarzu. To jedyne przypomnienie na dziś.',
  line: '– {date}: {title}',
  late: '– {date} (minął): {title}',
  calendar: 'Kalendarz: {link}',
  own: 'własny termin',
  plan: 'zadanie z planu działań',
  after: 'Co już zrobione, odhaczcie w kalendarzu: wtedy nie przypomnimy.',
}

const en: Record<keyof typeof pl, Message> = {
  subject: {
    one: 'Probierz: {n} date to remember',
    other: 'Probierz: {n} dates to remember',
  },
  lead: 'This is what comes near in the calendar. It is the only reminder of today.',
  line: '– {date}: {title}',
  late: '– {date} (passed): {title}',
  calendar: 'Calendar: {link}',
  own: 'an own date',
  plan: 'a task of the action plan',
  after: 'Tick in the calendar what is done, and we will not remind you.',
}

/** Words of the one mail a day that reminds of dates. */
export const reminders = { pl, en }
