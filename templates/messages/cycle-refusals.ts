import type { Message } from './message.ts'

/** What stops people who confirm earlier answers, explain differences or change a plan. */
const pl = {
  carriedNothingChosen: 'Zaznaczcie co najmniej jedną odpowiedź, która nadal jest prawdziwa.',
  carriedEvidenceChanged:
    'Dokument przy {code} zmienił się w międzyczasie, więc nic nie zapisaliśmy. Odpowiedzcie na to kryterium na nowo, a pozostałe potwierdźcie jeszcze raz.',
  changeNothingChosen: 'Wybierzcie wyjaśnienie przy co najmniej jednej odpowiedzi.',
  changeNotAsked:
    'Odpowiedź {code} zmieniła się w międzyczasie i to wyjaśnienie już do niej nie pasuje. Wybierzcie je jeszcze raz.',
  planNothingChosen: 'Zaznaczcie na liście co najmniej jeden krok.',
  planNothingToChange: 'Wybierzcie, co się zmienia: stan, osoba albo termin.',
}

const en: Record<keyof typeof pl, Message> = {
  carriedNothingChosen: 'Tick at least one answer that is still true.',
  carriedEvidenceChanged:
    'A document beside {code} has changed meanwhile, so nothing was saved. Answer that criterion anew and confirm the others once more.',
  changeNothingChosen: 'Choose an explanation for at least one answer.',
  changeNotAsked:
    'The answer to {code} has changed meanwhile and this explanation no longer fits. Choose it once more.',
  planNothingChosen: 'Tick at least one step in the list.',
  planNothingToChange: 'Choose what changes: the status, the person or the date.',
}

export const cycleRefusals = { pl, en }
