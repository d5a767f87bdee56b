import type { Message } from './message.ts'

/** What stops people who run a team, share out work or score one by one. */
const pl = {
  teamRolesEmpty:
    'Zaznaczcie co najmniej jedną rolę. Jeśli ta osoba ma odejść z zespołu, usuńcie ją na stronie zespołu.',
  handOverToSelf: 'Administrację przekazuje się innej osobie. Wybierzcie kogoś z listy.',
  memberMissing: 'Wybierzcie osobę.',
  handOverUnconfirmed: 'Zaznaczcie, że przekazujecie administrację.',
  leaveUnconfirmed: 'Zaznacz, że chcesz odejść z zespołu.',
  invitationNotProven:
    'Ten link przekazał Ci ktoś inny, więc nie dowodzi, że adres jest Twój. Załóż konto przez list wysłany na ten adres, a potem otwórz zaproszenie jeszcze raz.',
  partMissing: 'Wybierzcie obszar albo kryterium, które Was dotyczy.',
  assigneeCannotAnswer:
    'Ta osoba nie może zapisywać odpowiedzi. Wybierzcie kogoś, kto administruje kontem albo jest w zespole.',
  assignedInPast: 'Ten dzień już minął. Podajcie dzisiejszy albo późniejszy, albo zostawcie puste.',
  assignedTooLate: 'Tej samooceny nie można już zmieniać, więc nie ma czego rozdzielać.',
  areaNotAnswered:
    'W tym obszarze nie każde kryterium ma odpowiedź. Odpowiedzcie na pozostałe, a potem zaznaczcie, że obszar jest gotowy.',
  areaFrozen: 'Tej samooceny nie można już zmieniać.',
  areaDoneMissing: 'Zaznaczcie jedną z odpowiedzi.',
  scoringNotNow:
    'Osobno można oceniać tylko samoocenę, która jest w toku. Jeśli jest już gotowa, wróćcie najpierw do pracy.',
  scoringThereAlready: 'Ocenianie osobno jest już otwarte. Odświeżcie stronę.',
  scoringNotOpen: 'Ocenianie osobno nie jest teraz otwarte. Oceny z tej strony nie zapisano.',
  scoringCompared:
    'Oceny są już porównywane, więc nie można ich zmieniać. Wspólną odpowiedź uzgodnicie na stronie porównania.',
  scorersTooFew:
    'Na razie oceniała najwyżej jedna osoba, więc nie ma czego porównać. Poproście o ocenę jeszcze kogoś albo wróćcie do zwykłego odpowiadania.',
  comparisonNotOpen: 'Porównanie nie jest teraz otwarte. Odświeżcie stronę.',
  loggedReasonMissing: 'Napisz krótko, dlaczego. Powód przeczyta też administracja organizacji.',
  administersAlready: 'Ta osoba już administruje kontem organizacji.',
  mergeWithItself: 'Wybierz inną organizację niż ta, którą łączysz.',
  mergedAlready: 'Jedna z tych organizacji jest już połączona z inną.',
  mergeSameCohort:
    'Obie organizacje biorą udział w kohorcie „{name}”. Jedna organizacja nie może brać w niej udziału dwa razy, więc nie da się ich połączyć.',
  mergeBothOpen:
    'Obie organizacje mają otwartą samoocenę tej samej wersji standardu. Najpierw jedna z nich musi zostać zakończona lub wycofana przez swój zespół.',
  mergeUnconfirmed: 'Zaznacz, że sprawdzono, co zostanie przeniesione.',
  mergeTargetMissing: 'Wybierz organizację, która zostaje.',
  signedInFuture: 'Ten dzień dopiero nadejdzie. Podajcie dzień podpisania.',
  signedOnMissing: 'Podajcie dzień podpisania.',
  paperPlaceMissing: 'Napiszcie, gdzie jest umowa.',
  participationMissing: 'Wybierzcie kohortę, której dotyczy umowa.',
}

const en: Record<keyof typeof pl, Message> = {
  teamRolesEmpty:
    'Choose at least one role. If the person is to leave the team, remove them on the team page.',
  handOverToSelf: 'Administration is handed to somebody else. Choose a person from the list.',
  memberMissing: 'Choose a person.',
  handOverUnconfirmed: 'Tick that you hand the administration over.',
  leaveUnconfirmed: 'Tick that you want to leave the team.',
  invitationNotProven:
    'This link was handed to you by somebody else, so it does not prove that the address is yours. Create the account through a mail to that address, then open the invitation again.',
  partMissing: 'Choose an area or a criterion that applies to you.',
  assigneeCannotAnswer:
    'This person cannot save answers. Choose somebody who administers the account or is a member.',
  assignedInPast: 'That day has passed. Give today or a later one, or leave it empty.',
  assignedTooLate:
    'This self-assessment can no longer be changed, so there is nothing to share out.',
  areaNotAnswered:
    'Not every criterion of this area has an answer. Answer the rest, then say that the area is finished.',
  areaFrozen: 'This self-assessment can no longer be changed.',
  areaDoneMissing: 'Choose one of the answers.',
  scoringNotNow:
    'Only a self-assessment in progress can be scored one by one. If it is ready already, go back to work first.',
  scoringThereAlready: 'Scoring one by one is open already. Reload the page.',
  scoringNotOpen: 'Scoring one by one is not open now. The score on this page was not saved.',
  scoringCompared:
    'The scores are being compared, so they cannot be changed. Agree a common answer on the comparison page.',
  scorersTooFew:
    'At most one person has scored so far, so there is nothing to compare. Ask somebody else to score, or go back to answering as usual.',
  comparisonNotOpen: 'The comparison is not open now. Reload the page.',
  loggedReasonMissing: 'Say briefly why. Administrators of the organisation will read it too.',
  administersAlready: 'This person administers the organisation’s account already.',
  mergeWithItself: 'Choose another organisation than the one you are merging.',
  mergedAlready: 'One of these organisations has been merged already.',
  mergeSameCohort:
    'Both organisations take part in the cohort “{name}”. One organisation cannot take part twice, so they cannot be merged.',
  mergeBothOpen:
    'Both organisations have an open self-assessment of the same version of the standard. One of them must be closed or withdrawn by its team first.',
  mergeUnconfirmed: 'Tick that you checked what will be moved.',
  mergeTargetMissing: 'Choose the organisation that stays.',
  signedInFuture: 'That day is yet to come. Give the day of the signatures.',
  signedOnMissing: 'Give the day of the signatures.',
  paperPlaceMissing: 'Say where the agreement is.',
  participationMissing: 'Choose the cohort the agreement is about.',
}

export const teamRefusals = { pl, en }
