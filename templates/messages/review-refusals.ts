import type { Message } from './message.ts'

/** What the rules of review and decision refuse. */
const pl = {
  reasonNeeded: 'Wpiszcie powód, choćby w jednym zdaniu.',
  numberConfirmed:
    'Inna organizacja została już potwierdzona z tym samym numerem {number}. Nic nie zmieniono. Sprawdźcie, która z nich posługuje się właściwym numerem.',
  reviewerFromTeam:
    '{name} należy do tej organizacji albo należał(a) do niej w ostatnich 36 miesiącach, więc nie może jej recenzować.',
  reviewerIsMentor:
    '{name} jest albo był(a) opiekunką lub opiekunem tej organizacji, więc nie może jej recenzować.',
  reviewerJudged:
    '{name} brał(a) udział w decyzji o tej organizacji, więc nie może jej recenzować.',
  reviewerReciprocal:
    'Osoba z tej organizacji recenzuje w tej kohorcie organizację, do której należy {name}. Wzajemne recenzje są wykluczone.',
  reviewerIsCoordinator: '{name} koordynuje standaryzację, a kto koordynuje, ten nie recenzuje.',
  reviewerAskedBefore: '{name} miał(a) już recenzję w tej sprawie. Poproście inną osobę.',
  reviewerNotInPool: 'Wybierzcie osobę z puli recenzentek i recenzentów.',
  leadTaken: 'Ta sprawa ma już osobę prowadzącą. Przydzielcie recenzję bez prowadzenia.',
  reviewersMissing:
    'Potrzebne są co najmniej dwie recenzje, w tym dokładnie jedna prowadząca. Przydzielcie brakujące osoby.',
  declarationNeeded:
    'Bez tego oświadczenia nie można czytać złożenia. Jeśli nie można go złożyć, prosimy odmówić recenzji.',
  rationaleNeeded:
    'Uzasadnienie jest potrzebne, gdy ocena jest niższa niż „spełnione” albo inna niż odpowiedź organizacji.',
  timeNeeded: 'Wybierz, ile czasu zajęła ta recenzja.',
  criteriaUnrated: {
    one: 'Jedno kryterium nie ma jeszcze oceny. Gdy czegoś nie da się stwierdzić, służy do tego „nie można ocenić”.',
    few: '{n} kryteria nie mają jeszcze oceny. Gdy czegoś nie da się stwierdzić, służy do tego „nie można ocenić”.',
    many: '{n} kryteriów nie ma jeszcze oceny. Gdy czegoś nie da się stwierdzić, służy do tego „nie można ocenić”.',
    other: '{n} kryterium nie ma jeszcze oceny.',
  },
  criteriaUnsettled: {
    one: 'Jedno sporne kryterium nie jest uzgodnione: {codes}.',
    few: '{n} sporne kryteria nie są uzgodnione: {codes}.',
    many: '{n} spornych kryteriów nie jest uzgodnionych: {codes}.',
    other: '{n} spornego kryterium nie uzgodniono: {codes}.',
  },
  recommendationUnknown: 'Wybierz rekomendację.',
  summaryNeeded: 'Napisz krótkie podsumowanie: co działa i czego brakuje.',
  meetingInThePast: 'Data posiedzenia już minęła. Wybierzcie dzisiejszą albo późniejszą.',
  rapporteurNotInPanel: 'Wybierzcie osobę, która zasiada w Kapitule tej kohorty.',
  rapporteurBarred:
    '{name} jest związana lub związany z tą sprawą, więc nie może jej przedstawiać.',
  coordinatorNeverVotes: 'Kto koordynuje, ten prowadzi zapis posiedzenia i nie głosuje.',
  voterBarred:
    'Ta osoba jest związana z tą sprawą: z organizacją, jako opiekunka lub opiekun albo jako recenzentka lub recenzent. Nie głosuje w niej.',
  voterRecused: 'W tej sprawie zgłoszono już wyłączenie, więc nie można głosować.',
  recusalAfterVote: 'Głos w tej sprawie jest już oddany, więc nie można się z niej wyłączyć.',
  ballotNeeded: 'Wybierz jedną z możliwości.',
  quorumMissing:
    'Do decyzji potrzeba głosów: {needed}. Oddano: {cast}. Decyzję będzie można zapisać, gdy zagłosują kolejne osoby.',
  voteTied:
    'Głosy rozłożyły się po równo, więc nie ma rozstrzygnięcia. Porozmawiajcie i zagłosujcie ponownie: nowy głos zastępuje poprzedni.',
  rapporteurGone: 'Osoba przedstawiająca sprawę wyłączyła się z niej. Wyznaczcie inną.',
  reasonForDuty:
    'Kryterium {code} to niespełniony obowiązek. Napiszcie organizacji, czego brakuje.',
}

const en: Record<keyof typeof pl, Message> = {
  reasonNeeded: 'Give a reason, in one sentence at least.',
  numberConfirmed:
    'Another organisation has been confirmed with the same {number} number. Nothing was changed. Check which of them uses the right one.',
  reviewerFromTeam:
    '{name} belongs to this organisation, or did in the last 36 months, and may not review it.',
  reviewerIsMentor: '{name} is or was the mentor of this organisation and may not review it.',
  reviewerJudged: '{name} took part in a decision on this organisation and may not review it.',
  reviewerReciprocal:
    'Somebody of this organisation reviews, in this cohort, an organisation that {name} belongs to. Reviewing each other is ruled out.',
  reviewerIsCoordinator: '{name} is a coordinator, and coordinators do not review.',
  reviewerAskedBefore: '{name} has already had a review in this case. Ask another person.',
  reviewerNotInPool: 'Choose a person from the reviewers’ pool.',
  leadTaken: 'This case has a lead already. Assign the review without the lead.',
  reviewersMissing:
    'Two reviews at least are needed, exactly one of them lead. Assign the people who are missing.',
  declarationNeeded:
    'Without this declaration the submission cannot be read. If you cannot make it, please decline the review.',
  rationaleNeeded:
    'A rationale is needed when the rating is below “met” or other than the organisation’s answer.',
  timeNeeded: 'Choose how long this review took.',
  criteriaUnrated: {
    one: 'One criterion is not rated yet. What cannot be established is rated “cannot tell”.',
    other: '{n} criteria are not rated yet. What cannot be established is rated “cannot tell”.',
  },
  criteriaUnsettled: {
    one: 'One disputed criterion is not settled: {codes}.',
    other: '{n} disputed criteria are not settled: {codes}.',
  },
  recommendationUnknown: 'Choose a recommendation.',
  summaryNeeded: 'Write a short summary: what works and what is missing.',
  meetingInThePast: 'The day of the meeting has passed. Choose today or a later day.',
  rapporteurNotInPanel: 'Choose a person who sits in the panel of this cohort.',
  rapporteurBarred: '{name} has a tie to this case and may not report on it.',
  coordinatorNeverVotes: 'A coordinator keeps the minutes and does not vote.',
  voterBarred:
    'This person has a tie to the case: to the organisation, as its mentor, or as a reviewer, and does not vote in it.',
  voterRecused: 'You have stepped aside in this case, so you cannot vote.',
  recusalAfterVote: 'Your vote in this case is cast, so you cannot step aside any more.',
  ballotNeeded: 'Choose one of the options.',
  quorumMissing:
    'A decision needs {needed} votes; {cast} were cast. It can be recorded when more people have voted.',
  voteTied:
    'The votes are tied, so nothing is decided. Talk and vote again: a new vote replaces the one before.',
  rapporteurGone: 'The rapporteur has stepped aside. Name another one.',
  reasonForDuty:
    'Criterion {code} is a duty that is not met. Tell the organisation what is missing.',
}

export const reviewRefusals = { pl, en }
