import type { Message } from './message.ts'

/** The page on which documents are named for many criteria at once. */
const pl = {
  title: 'Czym to potwierdzacie?',
  lead: {
    one: 'Jednemu spełnionemu obowiązkowi brakuje nazwy dokumentu. Wystarczy zaznaczyć to, co macie.',
    few: '{n} spełnionym obowiązkom brakuje nazwy dokumentu. Wystarczy zaznaczyć to, co macie.',
    many: '{n} spełnionym obowiązkom brakuje nazwy dokumentu. Wystarczy zaznaczyć to, co macie.',
    other: '{n} spełnionym obowiązkom brakuje nazwy dokumentu. Wystarczy zaznaczyć to, co macie.',
  },
  noFiles:
    'Nie trzeba niczego wysyłać: dokumenty zostają u Was. Ten sam dokument zaznaczony w kilku miejscach zapiszemy raz.',
  other: 'Inny dokument',
  otherName: 'Nazwa dokumentu, nowa albo z Waszej listy',
  place: 'Gdzie leżą te dokumenty?',
  placeHint: 'Na przykład: segregator „Statut i KRS” w biurze. Raz dla wszystkich.',
  save: 'Zapisz dokumenty',
  none: 'Niczego nie brakuje: każdy spełniony obowiązek ma już swój dokument.',
  back: 'Wróć do sprawdzenia odpowiedzi',
  allAtOnce: 'Uzupełnijcie dokumenty na jednej stronie',
} satisfies Record<string, Message>

const en: Record<keyof typeof pl, Message> = {
  title: 'What confirms it?',
  lead: {
    one: 'One duty you meet has no document named yet. Tick what you have.',
    other: '{n} duties you meet have no document named yet. Tick what you have.',
  },
  noFiles:
    'Nothing has to be sent: the documents stay with you. A document ticked in several places is kept once.',
  other: 'Another document',
  otherName: 'Name of the document, new or from your list',
  place: 'Where are these documents kept?',
  placeHint: 'For example: the folder “Statute and register” in the office. Once for all.',
  save: 'Save the documents',
  none: 'Nothing is missing: every duty you meet has its document.',
  back: 'Back to checking the answers',
  allAtOnce: 'Name the documents on one page',
}

export const evidenceFill = { pl, en }
