import type { Message } from './message.ts'

/** What stops people who run a cohort, answer an invitation or take a document back. */
const pl = {
  cohortNameMissing: 'Wpiszcie nazwę kohorty.',
  modeMissing: 'Wybierzcie tryb.',
  versionMissing: 'Wybierzcie wersję standardu.',
  versionUnknown: 'Nie ma takiej wersji standardu. Wybierzcie ją z listy.',
  versionNotTried:
    'Próbna standaryzacja potrzebuje wersji, której treść jest już zamrożona: co najmniej pilotażowej.',
  versionNotInForce: 'Tryb pełny potrzebuje wersji, która już obowiązuje.',
  dayWrong: 'Podajcie dzień, na przykład 31.03.2027.',
  numberWrong: 'Wpiszcie liczbę od 1 do 365.',
  deadlineOrder: 'Ten termin wypada wcześniej niż termin pracy, która ma być przed nim.',
  deadlinePast: 'Ten dzień już minął. Podajcie dzisiejszy albo późniejszy.',
  reasonMissing: 'Napiszcie krótko, dlaczego.',
  cohortNotInviting: 'Ta kohorta nie przyjmuje już organizacji. Zapytajcie o następną.',
  cohortFull: {
    one: 'W tej kohorcie jest {n} miejsce i jest zajęte.',
    few: 'W tej kohorcie są {n} miejsca i wszystkie są zajęte.',
    many: 'W tej kohorcie jest {n} miejsc i wszystkie są zajęte.',
    other: 'W tej kohorcie jest {n} miejsca i wszystkie są zajęte.',
  },
  alreadyInvited: 'Ta organizacja jest już w tej kohorcie.',
  numberConfirmedElsewhere:
    'Numer tej organizacji ma już inna, potwierdzona. Sprawdźcie, która jest właściwa.',
  rulesNotAccepted: 'Żeby wziąć udział, potrzebujemy Waszej zgody na zasady.',
  trialNotUnderstood: 'Zaznaczcie, że wiecie, czym jest ten tryb.',
  privacyNotRead: 'Zaznaczcie, że znacie informację o danych osobowych.',
  organisationMissing: 'Wybierzcie organizację.',
  broughtAlready: 'To zaproszenie posłużyło już jednej organizacji.',
  mentorMissing: 'Wybierzcie osobę z listy.',
  mentorNotInPool: 'Ta osoba nie jest na liście opiekunek i opiekunów.',
  mentorOnTeam: 'Ta osoba należy do zespołu tej organizacji, więc nie może być jej opiekunem.',
  mentorReviews: 'Ta osoba ocenia tę organizację. Nikt nie wspiera i nie ocenia tej samej.',
  mentorDecides:
    'Ta osoba decydowała o tej organizacji. Nikt nie wspiera i nie decyduje o tej samej.',
  mentorCoordinates: 'W trybie pełnym koordynatorka lub koordynator nie może być opiekunem.',
}

const en: Record<keyof typeof pl, Message> = {
  cohortNameMissing: 'Type the name of the cohort.',
  modeMissing: 'Choose the mode.',
  versionMissing: 'Choose a version of the standard.',
  versionUnknown: 'There is no such version of the standard. Choose one from the list.',
  versionNotTried: 'A trial needs a version whose text is frozen: a pilot one at least.',
  versionNotInForce: 'Full mode needs a version that is in force.',
  dayWrong: 'Give a day, such as 31/03/2027.',
  numberWrong: 'Type a number from 1 to 365.',
  deadlineOrder: 'This deadline is earlier than that of the work which comes before it.',
  deadlinePast: 'This day has passed. Give today or a later one.',
  reasonMissing: 'Say briefly why.',
  cohortNotInviting: 'This cohort takes no more organisations. Ask about the next one.',
  cohortFull: {
    one: 'This cohort has {n} place and it is taken.',
    other: 'This cohort has {n} places and all are taken.',
  },
  alreadyInvited: 'This organisation is in this cohort already.',
  numberConfirmedElsewhere:
    'Another, confirmed organisation has this number. Check which one is right.',
  rulesNotAccepted: 'To take part we need you to accept the rules.',
  trialNotUnderstood: 'Confirm that you know what this mode is.',
  privacyNotRead: 'Confirm that you know how personal data are used.',
  organisationMissing: 'Choose an organisation.',
  broughtAlready: 'This invitation has brought one organisation already.',
  mentorMissing: 'Choose a person from the list.',
  mentorNotInPool: 'This person is not on the list of mentors.',
  mentorOnTeam: 'This person is on the team of this organisation and cannot be its mentor.',
  mentorReviews: 'This person reviews this organisation. Nobody supports and reviews the same one.',
  mentorDecides: 'This person decided about this organisation. Nobody supports and decides.',
  mentorCoordinates: 'In full mode a coordinator cannot be a mentor.',
}

export const cohortRefusals = { pl, en }
