import type { Message } from './message.ts'

/** Sentences for what a rule or a workflow refuses: what happened, what was kept, what to do. */
const pl = {
  form: 'Sprawdźcie zaznaczone pola. To, co wpisano, zostało na stronie.',
  stale:
    'Ktoś inny zmienił to w międzyczasie. To, co wpisano, zostało na stronie: porównajcie i zapiszcie jeszcze raz.',
  eventRefused:
    'Ta czynność nie jest już możliwa na tym etapie. Odświeżcie stronę, żeby zobaczyć, co można zrobić teraz.',
  notAllowed: 'Tę czynność może wykonać osoba w innej roli.',
  tooManyAttempts: 'Za dużo prób w krótkim czasie. Spróbuj ponownie za {minutes} min.',
}

const en: Record<keyof typeof pl, Message> = {
  form: 'Check the marked fields. What you typed is still on the page.',
  stale:
    'Somebody else changed this meanwhile. What you typed is still on the page: compare and save again.',
  eventRefused:
    'This is no longer possible at this stage. Reload the page to see what can be done now.',
  notAllowed: 'A person in another role can do this.',
  tooManyAttempts: 'Too many attempts in a short time. Try again in {minutes} min.',
}

export const refusals = { pl, en }

export type RefusalKey = keyof typeof pl
