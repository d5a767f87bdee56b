import type { Message } from './message.ts'

/** One piece of news for one kind of reader: a subject, what happened, and what to do now (may be nothing). */
export type NewsWords = { subject: Message; sentence: Message; todo: Message }

const pl = {
  'cohortInvitation.team': {
    subject: 'Zaproszenie do próbnej standaryzacji',
    sentence: '{organisation}: zaproszenie do kohorty „{cohort}”.',
    todo: 'Odpowiedzcie na zaproszenie na stronie organizacji. Można też odmówić.',
  },
  'mentorAssigned.team': {
    subject: 'Macie wsparcie w próbie',
    sentence: '{organisation}: koordynacja wyznaczyła osobę, która Was wspiera.',
    todo: 'Jej imię i nazwisko są na stronie organizacji. Możecie pytać ją o każde kryterium.',
  },
  'mentorAssigned.mentor': {
    subject: 'Nowa organizacja do wsparcia',
    sentence: '{organisation} czeka na wsparcie w samoocenie.',
    todo: 'Otwórz stronę organizacji i zobacz, od czego można zacząć.',
  },
  'participationExited.team': {
    subject: 'Koniec udziału w próbie',
    sentence: '{organisation}: udział w kohorcie „{cohort}” jest zakończony.',
    todo: 'Odpowiedzi i plan działań zostają u Was.',
  },
  'participationExited.coordinators': {
    subject: 'Organizacja zakończyła udział',
    sentence: '{organisation} nie bierze już udziału w kohorcie „{cohort}”.',
    todo: 'Powód jest na stronie kohorty. Rezygnacja też jest wynikiem próby.',
  },
  'participationExited.mentor': {
    subject: 'Organizacja zakończyła udział',
    sentence: '{organisation} nie bierze już udziału w kohorcie „{cohort}”.',
    todo: 'Nic nie trzeba robić.',
  },
  'assessmentSubmitted.team': {
    subject: 'Samoocena złożona',
    sentence: '{organisation}: złożona samoocena czeka na sprawdzenie kompletności.',
    todo: 'Nic nie trzeba robić. Damy znać, gdy zostanie przyjęta albo wróci z pytaniem.',
  },
  'assessmentSubmitted.coordinators': {
    subject: 'Samoocena do sprawdzenia',
    sentence: '{organisation} złożyła samoocenę.',
    todo: 'Sprawdź kompletność i przyjmij samoocenę albo zwróć ją z wyjaśnieniem.',
  },
  'assessmentSubmitted.mentor': {
    subject: 'Samoocena złożona',
    sentence: '{organisation} złożyła samoocenę.',
    todo: 'Nic nie trzeba robić.',
  },
  'assessmentReturned.team': {
    subject: 'Samoocena wróciła do uzupełnienia',
    sentence: '{organisation}: w złożonej samoocenie czegoś brakuje.',
    todo: 'Przeczytajcie, co trzeba uzupełnić, poprawcie i złóżcie ją jeszcze raz.',
  },
  'assessmentReturned.mentor': {
    subject: 'Samoocena wróciła do uzupełnienia',
    sentence: '{organisation} ma uzupełnić samoocenę.',
    todo: 'Organizacja może potrzebować wsparcia.',
  },
  'assessmentAccepted.team': {
    subject: 'Samoocena przyjęta',
    sentence: '{organisation}: samoocena jest kompletna i trafi do recenzji.',
    todo: 'Nic nie trzeba robić. Odpowiedzi są od teraz niezmienne.',
  },
  'reviewAsked.reviewer': {
    subject: 'Prośba o recenzję',
    sentence: 'Sprawa organizacji {organisation} czeka na recenzję.',
    todo: 'Przyjmij ją i złóż oświadczenie o bezstronności albo odmów.',
  },
  'reviewOpened.reviewer': {
    subject: 'Można zacząć recenzję',
    sentence: 'Recenzja organizacji {organisation} jest otwarta.',
    todo: 'Oceń każde kryterium. Oceny drugiej osoby zobaczysz, gdy obie recenzje będą gotowe.',
  },
  'reviewDeclined.coordinators': {
    subject: 'Odmowa recenzji',
    sentence: 'W sprawie organizacji {organisation} jedna osoba odmówiła recenzji.',
    todo: 'Wyznacz inną osobę.',
  },
  'reviewReleased.reviewer': {
    subject: 'Zwolnienie z recenzji',
    sentence: 'Recenzja organizacji {organisation} nie jest już Twoim zadaniem.',
    todo: 'Nic nie trzeba robić.',
  },
  'reviewersNamed.team': {
    subject: 'Wyznaczono osoby recenzujące',
    sentence: '{organisation}: znane są osoby, które ocenią samoocenę.',
    todo: 'Zobaczcie, kto to jest. Jeśli widzicie powód do braku bezstronności, napiszcie do koordynacji.',
  },
  'reviewsDone.reviewer': {
    subject: 'Obie recenzje są gotowe',
    sentence: '{organisation}: recenzje są gotowe, widać już różnice.',
    todo: 'Uzgodnijcie oceny, które się różnią.',
  },
  'reviewsDone.coordinators': {
    subject: 'Recenzje gotowe',
    sentence: '{organisation}: obie recenzje są gotowe i czekają na uzgodnienie.',
    todo: 'Nic nie trzeba robić.',
  },
  'reportReleased.team': {
    subject: 'Raport jest gotowy',
    sentence: '{organisation}: raport z recenzji jest gotowy.',
    todo: 'Przeczytajcie raport. Następna będzie decyzja Kapituły.',
  },
  'reportReleased.mentor': {
    subject: 'Raport jest gotowy',
    sentence: '{organisation} ma raport z recenzji.',
    todo: 'Przeczytaj raport i zapytaj organizację, w czym pomóc.',
  },
  'reportReleased.coordinators': {
    subject: 'Raport gotowy, czas na Kapitułę',
    sentence: '{organisation}: raport z recenzji jest gotowy.',
    todo: 'Wyznacz osobę referującą i termin posiedzenia Kapituły.',
  },
  'decisionScheduled.panel': {
    subject: 'Sprawa na posiedzenie Kapituły',
    sentence: '{organisation}: sprawa trafiła na posiedzenie Kapituły.',
    todo: 'Przeczytaj raport i zagłosuj albo wyłącz się ze sprawy.',
  },
  'decisionDiscontinued.panel': {
    subject: 'Sprawa zdjęta z posiedzenia',
    sentence: '{organisation} nie bierze już udziału w próbie, więc Kapituła nie podejmie decyzji.',
    todo: 'Nic nie trzeba robić.',
  },
  'decisionTaken.team': {
    subject: 'Decyzja Kapituły',
    sentence: '{organisation}: Kapituła podjęła decyzję.',
    todo: 'Przeczytajcie pismo z uzasadnieniem.',
  },
  'decisionTaken.mentor': {
    subject: 'Decyzja Kapituły',
    sentence: '{organisation}: Kapituła podjęła decyzję.',
    todo: 'Przeczytaj pismo i zapytaj organizację, w czym pomóc.',
  },
  'decisionTaken.coordinators': {
    subject: 'Decyzja Kapituły',
    sentence: '{organisation}: Kapituła podjęła decyzję.',
    todo: 'Sprawdź, czy pismo i zaświadczenie są gotowe.',
  },
  'certificateFiled.team': {
    subject: 'Dokument jest gotowy',
    sentence: '{organisation}: dokument jest wystawiony i można go pobrać.',
    todo: 'Pobierzcie plik PDF. Każdy może sprawdzić jego prawdziwość.',
  },
  'certificateSuspended.team': {
    subject: 'Certyfikat zawieszony',
    sentence: '{organisation}: certyfikat jest zawieszony.',
    todo: 'Przeczytajcie, co trzeba zrobić, żeby go przywrócić.',
  },
  'certificateSuspended.coordinators': {
    subject: 'Certyfikat zawieszony',
    sentence: '{organisation}: certyfikat jest zawieszony.',
    todo: 'Nic nie trzeba robić.',
  },
  'certificateWithdrawn.team': {
    subject: 'Dokument wycofany',
    sentence: '{organisation}: dokument został wycofany i nie jest już ważny.',
    todo: 'Nie posługujcie się nim. Powód jest na stronie organizacji.',
  },
  'certificateWithdrawn.coordinators': {
    subject: 'Dokument wycofany',
    sentence: '{organisation}: dokument został wycofany.',
    todo: 'Nic nie trzeba robić.',
  },
  'certificateExpired.team': {
    subject: 'Certyfikat wygasł',
    sentence: '{organisation}: minął termin ważności certyfikatu.',
    todo: 'Możecie zacząć odnowienie.',
  },
  'certificateExpired.coordinators': {
    subject: 'Certyfikat wygasł',
    sentence: '{organisation}: minął termin ważności certyfikatu.',
    todo: 'Nic nie trzeba robić.',
  },
  'evidenceExpires.person': {
    subject: 'Kończy się ważność dokumentu',
    sentence: '{organisation}: dokument z biblioteki dowodów wkrótce straci ważność.',
    todo: 'Sprawdźcie, czy jest już nowy, i dodajcie go jako nową wersję.',
  },
  'evidenceExpired.person': {
    subject: 'Dokument stracił ważność',
    sentence: '{organisation}: minął termin ważności dokumentu z biblioteki dowodów.',
    todo: 'Dodajcie nową wersję albo zmieńcie datę, jeśli dokument nadal obowiązuje.',
  },
  'datesNear.person': {
    subject: 'Zbliżają się terminy',
    sentence: '{organisation}: zbliża się termin albo minął dzień z planu działań.',
    todo: 'Zajrzyjcie do kalendarza i odhaczcie, co już zrobione.',
  },
  'deadlineMoved.team': {
    subject: 'Zmieniony termin',
    sentence: 'Kohorta „{cohort}”: zmienił się termin.',
    todo: 'Sprawdźcie nowy termin.',
  },
  'deadlineMoved.mentor': {
    subject: 'Zmieniony termin',
    sentence: 'Kohorta „{cohort}”: zmienił się termin.',
    todo: 'Sprawdź nowy termin na stronie organizacji.',
  },
  'draftIdle.team': {
    subject: 'Czy zachować Waszą samoocenę?',
    sentence: '{organisation}: przy niezłożonej samoocenie od prawie dwóch lat nic się nie dzieje.',
    todo: 'Jeśli chcecie ją zachować, zapiszcie w niej cokolwiek. Po 24 miesiącach bez zmian usuniemy jej odpowiedzi; kopię danych możecie pobrać na stronie organizacji.',
  },
  // Team.
  'assigned.person': {
    subject: 'Zadanie w samoocenie',
    sentence: '{organisation}: ktoś z zespołu poprosił Cię o część samooceny.',
    todo: 'Na liście zadań zobaczysz, których kryteriów dotyczy prośba i do kiedy.',
  },
  'comparisonOpened.everyone': {
    subject: 'Można porównać oceny',
    sentence: '{organisation}: oceny poszczególnych osób można już porównać.',
    todo: 'Osoby, które oceniały, mogą teraz uzgodnić wspólne odpowiedzi.',
  },
  'administrationGiven.person': {
    subject: 'Administrujesz kontem organizacji',
    sentence: '{organisation}: od teraz administrujesz kontem organizacji.',
    todo: 'Możesz zapraszać osoby do zespołu, zmieniać ich role i prowadzić sprawy organizacji.',
  },
  'administrationRescued.everyone': {
    subject: 'Nowa osoba administruje kontem organizacji',
    sentence: '{organisation}: koordynacja wskazała osobę, która ma administrować kontem.',
    todo: 'Kto to jest i dlaczego, napisano w dzienniku organizacji. Jeśli to pomyłka, napiszcie do koordynacji.',
  },
  'organisationMerged.everyone': {
    subject: 'Połączono dwa konta organizacji',
    sentence: '{organisation}: koordynacja połączyła dwa konta tej samej organizacji w jedno.',
    todo: 'Zespół, dokumenty, plan i samooceny są teraz w jednym miejscu. Co przeniesiono, opisano w dzienniku.',
  },
  // Mentoring.
  'helpAsked.mentor': {
    subject: 'Pytanie od organizacji',
    sentence: '{organisation} pisze o jednym z kryteriów.',
    todo: 'Przeczytaj wiadomość i odpowiedz pod kryterium.',
  },
  'helpAnswered.person': {
    subject: 'Jest odpowiedź na Wasze pytanie',
    sentence: '{organisation}: opiekunka lub opiekun odpowiada na pytanie przy kryterium.',
    todo: 'Przeczytajcie odpowiedź. Jeśli wszystko jest jasne, oznaczcie pytanie jako wyjaśnione.',
  },
  'mentorRemarked.team': {
    subject: 'Uwaga przy kryterium',
    sentence: '{organisation}: opiekunka lub opiekun zostawia uwagę przy jednym z kryteriów.',
    todo: 'Przeczytajcie ją i odpiszcie, jeśli chcecie.',
  },
  'mentorSuggested.team': {
    subject: 'Propozycja do Waszej decyzji',
    sentence: '{organisation}: opiekunka lub opiekun proponuje zapis przy jednym z kryteriów.',
    todo: 'Możecie ją wziąć albo nie. Dopóki jej nie weźmiecie, nic się nie zmienia.',
  },
  'careEnded.person': {
    subject: 'Koniec wsparcia',
    sentence: '{organisation} prosi o wsparcie innej osoby.',
    todo: 'Nic nie trzeba robić. Dziękujemy za dotychczasową pomoc.',
  },
  'mentorDeclined.coordinators': {
    subject: 'Organizacja prosi o inną osobę',
    sentence: '{organisation} prosi o inną opiekunkę lub innego opiekuna.',
    todo: 'Wybierz inną osobę na stronie udziału tej organizacji.',
  },
  'mentorSteppedBack.coordinators': {
    subject: 'Organizacja jest bez wsparcia',
    sentence: '{organisation} nie ma już opiekunki ani opiekuna.',
    todo: 'Wybierz inną osobę na stronie udziału tej organizacji.',
  },
  'mentorSteppedBack.team': {
    subject: 'Zmiana opiekunki lub opiekuna',
    sentence: '{organisation}: osoba, która Was wspierała, kończy opiekę.',
    todo: 'Koordynacja wybierze inną osobę. Pytania i odpowiedzi zostają u Was.',
  },
  'deferralAsked.coordinators': {
    subject: 'Prośba o późniejszy termin',
    sentence: '{organisation} prosi o późniejszy termin dla jednego kryterium.',
    todo: 'Zgódź się albo odpowiedz, dlaczego nie.',
  },
  'deferralAgreed.team': {
    subject: 'Zgoda na późniejszy termin',
    sentence: '{organisation}: koordynacja zgadza się na późniejszy termin dla kryterium.',
    todo: 'Termin widać przy kryterium i w planie.',
  },
  'deferralDeclined.team': {
    subject: 'Odpowiedź na prośbę o późniejszy termin',
    sentence: '{organisation}: koordynacja nie zgadza się na późniejszy termin dla kryterium.',
    todo: 'Powód jest przy kryterium. Możecie wpisać to zadanie do planu.',
  },
  'agreementFromMentor.team': {
    subject: 'Umowa rozwojowa',
    sentence: '{organisation}: opiekunka lub opiekun zmienia albo podpisuje umowę rozwojową.',
    todo: 'Przeczytajcie jej treść. Podpisuje ją osoba, która administruje kontem albo reprezentuje organizację.',
  },
  'agreementFromTeam.mentor': {
    subject: 'Umowa rozwojowa',
    sentence: '{organisation} zmienia albo podpisuje umowę rozwojową.',
    todo: 'Przeczytaj jej treść i podpisz, jeśli się zgadzasz.',
  },
} satisfies Record<string, NewsWords>

const en: Record<keyof typeof pl, NewsWords> = {
  'cohortInvitation.team': {
    subject: 'Invitation to a trial standardisation',
    sentence: '{organisation}: an invitation to the cohort “{cohort}”.',
    todo: 'Answer the invitation on the page of the organisation. You may decline.',
  },
  'mentorAssigned.team': {
    subject: 'You have support in the trial',
    sentence: '{organisation}: a mentor has been named for you.',
    todo: 'The name is on the page of the organisation. You can ask about every criterion.',
  },
  'mentorAssigned.mentor': {
    subject: 'A new organisation to support',
    sentence: '{organisation} awaits support with its self-assessment.',
    todo: 'Open the page of the organisation and see where to begin.',
  },
  'participationExited.team': {
    subject: 'End of the trial',
    sentence: '{organisation}: taking part in the cohort “{cohort}” has ended.',
    todo: 'Your answers and the action plan stay with you.',
  },
  'participationExited.coordinators': {
    subject: 'An organisation has left',
    sentence: '{organisation} no longer takes part in the cohort “{cohort}”.',
    todo: 'The reason is on the page of the cohort. Leaving is a result of a trial, too.',
  },
  'participationExited.mentor': {
    subject: 'An organisation has left',
    sentence: '{organisation} no longer takes part in the cohort “{cohort}”.',
    todo: 'There is nothing to do.',
  },
  'assessmentSubmitted.team': {
    subject: 'Self-assessment submitted',
    sentence: '{organisation}: the submitted self-assessment awaits a check of completeness.',
    todo: 'There is nothing to do. We will tell you when it is accepted or returned with a question.',
  },
  'assessmentSubmitted.coordinators': {
    subject: 'A self-assessment to check',
    sentence: '{organisation} has submitted its self-assessment.',
    todo: 'Check that it is complete, then accept it or return it with an explanation.',
  },
  'assessmentSubmitted.mentor': {
    subject: 'Self-assessment submitted',
    sentence: '{organisation} has submitted its self-assessment.',
    todo: 'There is nothing to do.',
  },
  'assessmentReturned.team': {
    subject: 'Self-assessment returned for completion',
    sentence: '{organisation}: something is missing in the submitted self-assessment.',
    todo: 'Read what to add, correct it and submit it again.',
  },
  'assessmentReturned.mentor': {
    subject: 'Self-assessment returned for completion',
    sentence: '{organisation} has to complete its self-assessment.',
    todo: 'The organisation may need support.',
  },
  'assessmentAccepted.team': {
    subject: 'Self-assessment accepted',
    sentence: '{organisation}: the self-assessment is complete and goes to review.',
    todo: 'There is nothing to do. The answers cannot be changed from now on.',
  },
  'reviewAsked.reviewer': {
    subject: 'A review is asked of you',
    sentence: 'The case of {organisation} awaits a review.',
    todo: 'Accept it and declare your impartiality, or decline.',
  },
  'reviewOpened.reviewer': {
    subject: 'The review can begin',
    sentence: 'The review of {organisation} is open.',
    todo: 'Rate each criterion. You will see the other ratings when both reviews are done.',
  },
  'reviewDeclined.coordinators': {
    subject: 'A review was declined',
    sentence: 'In the case of {organisation} one person declined to review.',
    todo: 'Name another person.',
  },
  'reviewReleased.reviewer': {
    subject: 'Released from a review',
    sentence: 'The review of {organisation} is no longer your task.',
    todo: 'There is nothing to do.',
  },
  'reviewersNamed.team': {
    subject: 'Reviewers named',
    sentence: '{organisation}: the people who will review the self-assessment are known.',
    todo: 'See who they are. If you see a reason for bias, write to the coordinators.',
  },
  'reviewsDone.reviewer': {
    subject: 'Both reviews are done',
    sentence: '{organisation}: the reviews are done and the differences can be seen.',
    todo: 'Agree on the ratings that differ.',
  },
  'reviewsDone.coordinators': {
    subject: 'Reviews done',
    sentence: '{organisation}: both reviews are done and wait to be agreed.',
    todo: 'There is nothing to do.',
  },
  'reportReleased.team': {
    subject: 'The report is ready',
    sentence: '{organisation}: the report of the review is ready.',
    todo: 'Read the report. The decision of the panel comes next.',
  },
  'reportReleased.mentor': {
    subject: 'The report is ready',
    sentence: '{organisation} has its report.',
    todo: 'Read the report and ask the organisation how to help.',
  },
  'reportReleased.coordinators': {
    subject: 'Report ready, time for the panel',
    sentence: '{organisation}: the report of the review is ready.',
    todo: 'Name a rapporteur and a date for the panel.',
  },
  'decisionScheduled.panel': {
    subject: 'A case for the panel',
    sentence: '{organisation}: the case is on the agenda of the panel.',
    todo: 'Read the report and vote, or recuse yourself.',
  },
  'decisionDiscontinued.panel': {
    subject: 'A case taken off the agenda',
    sentence: '{organisation} has left the trial, so the panel takes no decision.',
    todo: 'Nothing to do.',
  },
  'decisionTaken.team': {
    subject: 'Decision of the panel',
    sentence: '{organisation}: the panel has taken its decision.',
    todo: 'Read the letter with the reasons.',
  },
  'decisionTaken.mentor': {
    subject: 'Decision of the panel',
    sentence: '{organisation}: the panel has taken its decision.',
    todo: 'Read the letter and ask the organisation how to help.',
  },
  'decisionTaken.coordinators': {
    subject: 'Decision of the panel',
    sentence: '{organisation}: the panel has taken its decision.',
    todo: 'Check that the letter and the certificate are ready.',
  },
  'certificateFiled.team': {
    subject: 'The document is ready',
    sentence: '{organisation}: the document has been issued and can be downloaded.',
    todo: 'Download the PDF. Anyone can verify it.',
  },
  'certificateSuspended.team': {
    subject: 'Certificate suspended',
    sentence: '{organisation}: the certificate is suspended.',
    todo: 'Read what to do to have it reinstated.',
  },
  'certificateSuspended.coordinators': {
    subject: 'Certificate suspended',
    sentence: '{organisation}: the certificate is suspended.',
    todo: 'There is nothing to do.',
  },
  'certificateWithdrawn.team': {
    subject: 'Document withdrawn',
    sentence: '{organisation}: the document has been withdrawn and is no longer valid.',
    todo: 'Do not use it. The reason is on the page of the organisation.',
  },
  'certificateWithdrawn.coordinators': {
    subject: 'Document withdrawn',
    sentence: '{organisation}: the document has been withdrawn.',
    todo: 'There is nothing to do.',
  },
  'certificateExpired.team': {
    subject: 'Certificate expired',
    sentence: '{organisation}: the certificate has expired.',
    todo: 'You can begin a renewal.',
  },
  'certificateExpired.coordinators': {
    subject: 'Certificate expired',
    sentence: '{organisation}: the certificate has expired.',
    todo: 'There is nothing to do.',
  },
  'evidenceExpires.person': {
    subject: 'A document is about to expire',
    sentence: '{organisation}: a document of the evidence library will soon no longer be valid.',
    todo: 'See whether there is a new one and add it as a new version.',
  },
  'evidenceExpired.person': {
    subject: 'A document has expired',
    sentence: '{organisation}: a document of the evidence library is no longer valid.',
    todo: 'Add a new version, or change the date if the document still holds.',
  },
  'draftIdle.team': {
    subject: 'Keep your self-assessment?',
    sentence:
      '{organisation}: nothing has happened for almost two years on a self-assessment that was not submitted.',
    todo: 'If you want to keep it, save anything in it. After 24 months without a change its answers are erased; a copy of the data can be downloaded on the organisation’s page.',
  },
  'datesNear.person': {
    subject: 'Dates are near',
    sentence: '{organisation}: a date is near, or a day in the action plan has passed.',
    todo: 'Look at the calendar and tick what is done.',
  },
  'deadlineMoved.team': {
    subject: 'A deadline has moved',
    sentence: 'Cohort “{cohort}”: a deadline has changed.',
    todo: 'Check the new deadline.',
  },
  'deadlineMoved.mentor': {
    subject: 'A deadline has moved',
    sentence: 'Cohort “{cohort}”: a deadline has changed.',
    todo: 'Check the new deadline on the page of the organisation.',
  },
  // Team.
  'assigned.person': {
    subject: 'A task in the self-assessment',
    sentence: '{organisation}: somebody of the team asked you for a part of the self-assessment.',
    todo: 'The task list says which criteria are meant and until when.',
  },
  'comparisonOpened.everyone': {
    subject: 'The scores can be compared',
    sentence: '{organisation}: the scores of each person can now be compared.',
    todo: 'Those who scored can now agree common answers.',
  },
  'administrationGiven.person': {
    subject: 'You administer the organisation’s account',
    sentence: '{organisation}: you administer the organisation’s account from now on.',
    todo: 'You can invite people, change their roles and run the organisation’s affairs.',
  },
  'administrationRescued.everyone': {
    subject: 'Somebody new administers the account',
    sentence: '{organisation}: the coordinators named a person to administer the account.',
    todo: 'Who it is and why is written in the organisation’s log. If it is a mistake, write to the coordinators.',
  },
  'organisationMerged.everyone': {
    subject: 'Two accounts of the organisation became one',
    sentence: '{organisation}: the coordinators merged two accounts of the same organisation.',
    todo: 'Team, documents, plan and assessments are in one place now. The log says what was moved.',
  },
  // Mentoring.
  'helpAsked.mentor': {
    subject: 'A question from an organisation',
    sentence: '{organisation} writes about one of the criteria.',
    todo: 'Read the message and answer it under the criterion.',
  },
  'helpAnswered.person': {
    subject: 'Your question has an answer',
    sentence: '{organisation}: the mentor answers a question beside a criterion.',
    todo: 'Read the answer. When all is clear, mark the question as settled.',
  },
  'mentorRemarked.team': {
    subject: 'A remark beside a criterion',
    sentence: '{organisation}: the mentor leaves a remark beside one of the criteria.',
    todo: 'Read it and reply if you like.',
  },
  'mentorSuggested.team': {
    subject: 'A suggestion for you to decide',
    sentence: '{organisation}: the mentor proposes something beside one of the criteria.',
    todo: 'You may take it or not. Until you do, nothing changes.',
  },
  'careEnded.person': {
    subject: 'End of mentoring',
    sentence: '{organisation} asks for the support of another person.',
    todo: 'Nothing to do. Thank you for your help so far.',
  },
  'mentorDeclined.coordinators': {
    subject: 'An organisation asks for another mentor',
    sentence: '{organisation} asks for another mentor.',
    todo: 'Choose another person on the page of its participation.',
  },
  'mentorSteppedBack.coordinators': {
    subject: 'An organisation is without a mentor',
    sentence: '{organisation} has no mentor any more.',
    todo: 'Choose another person on the page of its participation.',
  },
  'mentorSteppedBack.team': {
    subject: 'Your mentor changes',
    sentence: '{organisation}: the person who supported you steps back.',
    todo: 'The coordinators choose another person. Questions and answers stay with you.',
  },
  'deferralAsked.coordinators': {
    subject: 'A later date is asked for',
    sentence: '{organisation} asks for a later date for one criterion.',
    todo: 'Agree, or say why not.',
  },
  'deferralAgreed.team': {
    subject: 'A later date is agreed',
    sentence: '{organisation}: the coordinators agree to a later date for a criterion.',
    todo: 'The date stands beside the criterion and in the plan.',
  },
  'deferralDeclined.team': {
    subject: 'An answer about a later date',
    sentence: '{organisation}: the coordinators do not agree to a later date for a criterion.',
    todo: 'The reason stands beside the criterion. You may write the task into your plan.',
  },
  'agreementFromMentor.team': {
    subject: 'Development agreement',
    sentence: '{organisation}: the mentor changes or signs the development agreement.',
    todo: 'Read it. It is signed by an administrator or a signatory of the organisation.',
  },
  'agreementFromTeam.mentor': {
    subject: 'Development agreement',
    sentence: '{organisation} changes or signs the development agreement.',
    todo: 'Read it and sign it if you agree.',
  },
}

export const newsWords = { pl, en }

/** `news.reader`: what happened and who is told. */
export type NewsKey = keyof typeof pl

export const newsKeys = Object.keys(pl) as NewsKey[]
