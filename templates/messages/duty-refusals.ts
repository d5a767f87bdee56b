import type { Message } from './message.ts'

/** What stops people who work with the calendar of duties. */
const pl = {
  ownDateUnnamed: 'Napiszcie, co to za termin.',
  ownDateDayWrong: 'Podajcie dzień, na przykład 31.03.2027.',
  ownDateFar: 'Ten dzień jest zbyt odległy. Podajcie dzień od 2000 do 2100 roku.',
  ownDatesMany: 'Macie już {n} własnych terminów. Usuńcie te, które nie są potrzebne.',
}

const en: Record<keyof typeof pl, Message> = {
  ownDateUnnamed: 'Say what this date is.',
  ownDateDayWrong: 'Give a day, for example 31.03.2027.',
  ownDateFar: 'This day is too far away. Give one between 2000 and 2100.',
  ownDatesMany: 'You have {n} own dates already. Remove those you do not need.',
}

export const dutyRefusals = { pl, en }
