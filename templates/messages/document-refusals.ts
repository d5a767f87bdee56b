import type { Message } from './message.ts'

/** What stops people who fill in a ready document. */
const pl = {
  documentAnswerMissing: 'Odpowiedzcie na to pytanie albo wpiszcie „brak”.',
  documentAnswerLong: 'Ta odpowiedź jest za długa. Skróćcie ją; resztę dopiszecie w pliku DOCX.',
  documentNumber: 'Wpiszcie liczbę, na przykład 2000.',
  documentDay: 'Podajcie dzień, na przykład 31.03.2027.',
  documentChoice: 'Wybierzcie jedną z podanych odpowiedzi.',
  documentFinished:
    'Ten dokument jest już oznaczony jako gotowy. Żeby go zmienić, najpierw otwórzcie go ponownie.',
  documentAdoptedLater:
    'Ten dzień jeszcze nie nadszedł. Podajcie dzień, w którym dokument przyjęto.',
}

const en: Record<keyof typeof pl, Message> = {
  documentAnswerMissing: 'Please answer this question, or write “none”.',
  documentAnswerLong: 'This answer is too long. Shorten it; you can add the rest in the DOCX file.',
  documentNumber: 'Enter a number, for example 2000.',
  documentDay: 'Enter a day, for example 31.03.2027.',
  documentChoice: 'Choose one of the answers given.',
  documentFinished: 'This document is already marked as ready. To change it, open it again first.',
  documentAdoptedLater:
    'That day has not come yet. Enter the day on which the document was adopted.',
}

export const documentRefusals = { pl, en }
