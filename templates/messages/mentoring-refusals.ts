import type { Message } from './message.ts'

/** What stops a team, its mentor and the coordinator in what they do together. */
const pl = {
  messageMissing: 'Napiszcie wiadomość.',
  wordingMissing: 'Wpisz proponowany zapis.',
  questionSettled:
    'Ta rozmowa jest już oznaczona jako wyjaśniona. Nowa wiadomość otworzy ją znowu.',
  suggestionTooLate:
    'Ta samoocena jest już złożona albo zakończona, więc nie można w niej nic zaproponować. Zostaw uwagę w rozmowie pod kryterium.',
  suggestionDecided:
    'Ktoś już zdecydował o tej propozycji. Odświeżcie stronę, żeby zobaczyć, co zostało zapisane.',
  answerBeforeWording:
    'Najpierw wybierzcie odpowiedź na to kryterium. Potem będzie można wziąć proponowany zapis.',
  deferralWhy: 'Napiszcie, dlaczego potrzebujecie więcej czasu.',
  deferralOnlyInCohort:
    'O późniejszy termin mogą prosić organizacje, które biorą udział w kohorcie.',
  deferralNotYoungOrSmall:
    'O późniejszy termin mogą prosić organizacje działające krócej niż rok albo takie, w których nikt nie pracuje zarobkowo, a roczne przychody są niższe niż 100 000 zł. Wynika to z Waszego profilu. Możecie wpisać to zadanie do planu.',
  deferralTooLate: 'Ta samoocena jest już złożona, więc terminów nie można w niej zmieniać.',
  deferralNeedsGap:
    'O późniejszy termin można prosić tam, gdzie odpowiedź brzmi „częściowo” albo „nie spełniamy”.',
  deferralPast: 'Ten dzień już minął albo jest dzisiaj. Podajcie późniejszy.',
  deferralTooFar: 'Najpóźniejszy możliwy termin to {day}. Podajcie wcześniejszy.',
  deferralAsked: 'Prośba o termin dla tego kryterium już jest.',
  deferralDecided: 'Na tę prośbę już odpowiedziano albo została wycofana.',
  deferralChoose: 'Wybierz odpowiedź.',
  deferralReason: 'Napisz, dlaczego nie. Organizacja zobaczy ten powód.',
  deferralFrozen:
    'Ta samoocena jest już złożona i nie można w niej nic zmienić. Prośba wróci, jeśli samoocena zostanie zwrócona do uzupełnienia.',
  mentorDeclinedBefore:
    'Wasza organizacja raz już poprosiła o inną opiekunkę lub innego opiekuna. Kolejną zmianę uzgodnijcie z koordynatorką lub koordynatorem.',
  mentorWasDeclined: 'Ta organizacja poprosiła już o kogoś innego niż ta osoba. Wybierz inną.',
  stepBackWhy: 'Napisz krótko, dlaczego. Zobaczą to tylko osoby z koordynacji.',
  aimMissing: 'Wpiszcie, do czego zmierzacie.',
  stepTitle: 'Nazwijcie ten krok.',
  stepResult: 'Napiszcie, po czym poznacie, że krok jest zrobiony.',
  agreementWithoutSteps: 'Umowa potrzebuje co najmniej jednego kroku.',
  agreementCode: 'Nie ma kryterium {code} w tej wersji standardu. Sprawdźcie kod.',
  signUnread: 'Zaznacz, że treść umowy jest Ci znana.',
  agreementSigned: 'Ta strona już podpisała tę umowę.',
  agreementNotSigned: 'Kroki odznacza się, gdy umowę podpiszą obie strony.',
  agreementEnded: 'Udział w kohorcie jest zakończony, a razem z nim umowa. Można ją czytać.',
}

const en: Record<keyof typeof pl, Message> = {
  messageMissing: 'Write a message.',
  wordingMissing: 'Write the wording you propose.',
  questionSettled: 'This conversation is settled already. A new message opens it again.',
  suggestionTooLate:
    'This self-assessment is submitted or over, so nothing can be proposed in it. Leave a remark in the conversation under the criterion.',
  suggestionDecided:
    'Somebody decided about this suggestion already. Reload the page to see what was saved.',
  answerBeforeWording:
    'First choose an answer to this criterion. Then the proposed wording can be taken.',
  deferralWhy: 'Say why you need more time.',
  deferralOnlyInCohort: 'Organisations that take part in a cohort may ask for a later date.',
  deferralNotYoungOrSmall:
    'A later date is for organisations that have existed for less than a year, or where nobody is paid and yearly revenue is below PLN 100,000. This follows from your profile. You may write the task into your plan.',
  deferralTooLate: 'This self-assessment is submitted, so its dates cannot be changed.',
  deferralNeedsGap: 'A later date is for what is answered “partly” or “not met”.',
  deferralPast: 'This day has passed or is today. Give a later one.',
  deferralTooFar: 'The latest possible day is {day}. Give an earlier one.',
  deferralAsked: 'A later date for this criterion has been asked for already.',
  deferralDecided: 'This wish was answered or taken back already.',
  deferralChoose: 'Choose an answer.',
  deferralReason: 'Say why not. The organisation sees the reason.',
  deferralFrozen:
    'This self-assessment is submitted and nothing in it can change. The wish comes back if it is returned for completion.',
  mentorDeclinedBefore:
    'Your organisation has asked for another mentor once already. Agree on a further change with the coordinators.',
  mentorWasDeclined: 'This organisation has asked for somebody else. Choose another person.',
  stepBackWhy: 'Say briefly why. Only coordinators see it.',
  aimMissing: 'Say what you want to reach.',
  stepTitle: 'Name this step.',
  stepResult: 'Say by what you will know that the step is done.',
  agreementWithoutSteps: 'The agreement needs one step at least.',
  agreementCode: 'There is no criterion {code} in this version of the standard. Check the code.',
  signUnread: 'Confirm that you know the text of the agreement.',
  agreementSigned: 'This side has signed the agreement already.',
  agreementNotSigned: 'Steps are ticked off once both sides have signed.',
  agreementEnded: 'The participation has ended and the agreement with it. It can be read.',
}

export const mentoringRefusals = { pl, en }
