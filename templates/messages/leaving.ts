import type { Message } from './message.ts'

const pl = {
  teamSees: 'osoba, która administruje kontem organizacji.',
  onlyYou: 'tylko Ty.',
  // A copy.
  exportTitle: 'Kopia danych organizacji',
  exportLead:
    'Wszystko, co zapisaliście, w jednym pliku ZIP. Możecie go przechować, przenieść do innej instalacji Probierza albo odczytać innym programem.',
  exportIn: 'Co jest w pliku',
  exportAssessments: {
    one: '{n} samoocena z historią odpowiedzi',
    few: '{n} samooceny z historią odpowiedzi',
    many: '{n} samoocen z historią odpowiedzi',
    other: '{n} samooceny z historią odpowiedzi',
  },
  exportAnswers: {
    one: '{n} odpowiedź',
    few: '{n} odpowiedzi',
    many: '{n} odpowiedzi',
    other: '{n} odpowiedzi',
  },
  exportEvidence: {
    one: '{n} dokument w bibliotece dowodów',
    few: '{n} dokumenty w bibliotece dowodów',
    many: '{n} dokumentów w bibliotece dowodów',
    other: '{n} dokumentu w bibliotece dowodów',
  },
  exportFiles: {
    one: '{n} plik',
    few: '{n} pliki',
    many: '{n} plików',
    other: '{n} pliku',
  },
  exportPlan: {
    one: '{n} pozycja planu działań',
    few: '{n} pozycje planu działań',
    many: '{n} pozycji planu działań',
    other: '{n} pozycji planu działań',
  },
  exportCertificates: {
    one: '{n} zaświadczenie lub certyfikat',
    few: '{n} zaświadczenia lub certyfikaty',
    many: '{n} zaświadczeń lub certyfikatów',
    other: '{n} zaświadczenia lub certyfikatu',
  },
  exportRest:
    'a także profil, zespół, terminy, wzory dokumentów, rozmowy z opiekunką lub opiekunem, zgody, raport, decyzja i dziennik',
  exportOut: 'Czego w nim nie ma',
  exportOutText:
    'Ocen pojedynczych osób recenzujących, głosów Kapituły, ocen indywidualnych z zespołu, haseł oraz nazwisk i adresów osób spoza zespołu.',
  exportFor: 'Dla kogo',
  exportForText:
    'Dla Was. Plik zawiera dane osobowe zespołu i wewnętrzne dokumenty, więc trzymajcie go tak jak je. To, że ktoś go pobrał, zapisujemy w dzienniku organizacji.',
  exportSize: 'Rozmiar: około {size}.',
  download: 'Pobierz kopię (ZIP)',
  exportFirst: 'Najpierw pobierzcie kopię danych',
  // Withdrawing.
  leavingTitle: 'Wycofanie się i usunięcie danych',
  leavingLead:
    'Możecie się wycofać w każdej chwili i bez podawania powodu. Nic z tego, co robiliście, nie staje się publiczne.',
  open: 'Z czego możecie się wycofać',
  nothingOpen: 'Nic nie jest teraz w toku, więc nie ma się z czego wycofywać.',
  course_participation: 'Udział w kohorcie „{name}”',
  course_assessment: 'Samoocena na własny użytek: {name}',
  underReview: 'Sprawę mają teraz osoby recenzujące albo Kapituła. Dowiedzą się, że to koniec.',
  quit: 'Wycofajcie się',
  quitTitle: 'Wycofać się: {name}?',
  quitText:
    'To zamyka samoocenę, recenzje i sprawę przed Kapitułą, jeśli już się zaczęły. Tego kroku nie można cofnąć. Odpowiedzi, dowody i plan działań zostają u Was.',
  quitTextAssessment:
    'To zamyka tę samoocenę i nie można tego cofnąć. Odpowiedzi, dowody i plan działań zostają u Was. Nową samoocenę możecie zacząć, kiedy zechcecie.',
  quitSees: 'powód widzą administrujący kontem i koordynacja. Nikt spoza programu nie widzi nic.',
  reason: 'Powód (można pominąć)',
  reasonHint: 'Pomaga ulepszać program. Rezygnacja też jest wynikiem próby.',
  quitDo: 'Wycofujemy się',
  cancel: 'Anuluj',
  whatElse: 'Co jeszcze możecie zrobić',
  // Erasure of an organisation.
  eraseTitle: 'Usunięcie danych organizacji',
  eraseLink: 'Usuńcie dane organizacji',
  eraseWhy: 'Gdy nie chcecie już, żeby cokolwiek o Was tu było.',
  eraseLead: 'Tego nie można cofnąć, także my nie umiemy tego przywrócić.',
  eraseGoes: 'Co zniknie',
  eraseGoesText:
    'Nazwa, adres i numery; profil; biblioteka dowodów z plikami; odpowiedzi z historią i uzasadnieniami; plan działań; wzory dokumentów; rozmowy, podpowiedzi i terminy; treść złożonych samoocen, oświadczeń i uwag z recenzji; pisma i zaświadczenia z próby. Cały zespół traci dostęp.',
  eraseStays: 'Co zostanie',
  eraseStaysText:
    'Dziennik zdarzeń bez nazw i treści, sumy kontrolne, wynik decyzji z jej uzasadnieniem oraz, jeśli macie certyfikat serii C, wpis w rejestrze z tym, co jest na certyfikacie. Przy numerze serii P będzie widać tylko numer i stan. W zestawieniach kohorty zostaje sam kod.',
  erasePending: 'Najpierw trzeba się wycofać',
  typedName: 'Wpiszcie nazwę organizacji: {name}',
  eraseConfirmed: 'Wiemy, co zniknie, i że nie da się tego cofnąć',
  eraseDo: 'Usuńcie dane na stałe',
  // Erasure of a person.
  erasePersonTitle: 'Usunięcie swoich danych',
  erasePersonLead: 'Tego nie można cofnąć. Konto przestanie istnieć od razu.',
  erasePersonGoesText:
    'Imię i nazwisko, adres e-mail, hasło, drugi składnik, wszystkie sesje, powiadomienia, listy, linki do kalendarza i oceny, które są tylko Twoje. Kończą się wszystkie Twoje role.',
  erasePersonStaysText:
    'To, co zostało napisane dla organizacji: odpowiedzi, dowody, uwagi. Zamiast nazwiska będzie przy nich „osoba, której dane usunięto”. Zostają też nazwiska w dokumentach, które organizacja sama złożyła lub przechowuje: o ich usunięcie trzeba poprosić ją.',
  soleAdministrator: 'Najpierw przekaż administrację',
  soleAdministratorText:
    'Jesteś jedyną osobą, która administruje kontem organizacji {name}. Bez niej nikt nie mógłby działać w jej imieniu.',
  toHandOver: 'Przekaż administrację: {name}',
  orErase: 'Albo usuń dane organizacji: {name}',
  soleCoordinator:
    'Jesteś jedyną osobą, która koordynuje tę instalację. Najpierw zaproś drugą osobę do tej roli.',
  openReviews:
    'Masz recenzje, które nie są skończone. Dokończ je, odmów ich albo poproś koordynację o zwolnienie.',
  noPassword:
    'Konto nie ma hasła, a prosimy o nie, żeby nikt inny nie mógł usunąć Twoich danych. Ustaw je najpierw linkiem z poczty.',
  setPassword: 'Ustaw hasło',
  password: 'Twoje hasło',
  erasePersonConfirmed: 'Wiem, co zniknie, i że nie da się tego cofnąć',
  erasePersonDo: 'Usuń moje dane na stałe',
  eraseOwn: 'Usuń swoje dane',
  // Afterwards.
  erasedTitle: 'Dane są usunięte',
  erasedPerson: 'Twoje konto już nie istnieje. Dziękujemy za wspólną pracę.',
  erasedOrganisation:
    'Danych organizacji już tu nie ma. Twoje konto zostaje; możesz je usunąć na stronie konta.',
  erasedBackups:
    'W kopiach zapasowych dane są jeszcze do czasu, aż kopie zostaną zastąpione nowszymi.',
  home: 'Na stronę główną',
}

const en: Record<keyof typeof pl, Message> = {
  teamSees: 'who administers the organisation’s account.',
  onlyYou: 'only you.',
  exportTitle: 'Copy of the organisation’s data',
  exportLead:
    'Everything you wrote, in one ZIP file. You can keep it, move it to another installation of Probierz or read it with another program.',
  exportIn: 'What is in the file',
  exportAssessments: {
    one: '{n} self-assessment with the history of its answers',
    other: '{n} self-assessments with the history of their answers',
  },
  exportAnswers: { one: '{n} answer', other: '{n} answers' },
  exportEvidence: {
    one: '{n} document in the evidence library',
    other: '{n} documents in the evidence library',
  },
  exportFiles: { one: '{n} file', other: '{n} files' },
  exportPlan: { one: '{n} item of the action plan', other: '{n} items of the action plan' },
  exportCertificates: { one: '{n} certificate', other: '{n} certificates' },
  exportRest:
    'and the profile, team, dates, document templates, conversations with the mentor, consents, report, decision and log',
  exportOut: 'What is not in it',
  exportOutText:
    'Ratings of single reviewers, votes of the panel, individual scores of the team, passwords, and names and addresses of people outside the team.',
  exportFor: 'For whom',
  exportForText:
    'For you. The file holds personal data of the team and internal documents, so keep it as you keep those. That somebody downloaded it is written in the organisation’s log.',
  exportSize: 'Size: about {size}.',
  download: 'Download the copy (ZIP)',
  exportFirst: 'Download a copy of the data first',
  leavingTitle: 'Withdrawing and erasure',
  leavingLead:
    'You can withdraw at any time and without giving a reason. Nothing of what you did becomes public.',
  open: 'What you can withdraw from',
  nothingOpen: 'Nothing is under way now, so there is nothing to withdraw from.',
  course_participation: 'Taking part in the cohort “{name}”',
  course_assessment: 'Self-assessment for yourselves: {name}',
  underReview: 'Reviewers or the panel have the case now. They will learn that it is over.',
  quit: 'Withdraw',
  quitTitle: 'Withdraw: {name}?',
  quitText:
    'This closes the self-assessment, the reviews and the case before the panel if they have begun. It cannot be undone. Answers, evidence and the action plan stay with you.',
  quitTextAssessment:
    'This closes the self-assessment and cannot be undone. Answers, evidence and the action plan stay with you. You can begin a new one whenever you like.',
  quitSees:
    'the reason is seen by the administrators of the account and the coordinators. Nobody outside the programme sees anything.',
  reason: 'Reason (optional)',
  reasonHint: 'It helps to improve the programme. Leaving is a result of a trial, too.',
  quitDo: 'We withdraw',
  cancel: 'Cancel',
  whatElse: 'What else you can do',
  eraseTitle: 'Erasing the organisation’s data',
  eraseLink: 'Erase the organisation’s data',
  eraseWhy: 'When you want nothing about you to be here any more.',
  eraseLead: 'This cannot be undone; we cannot bring it back either.',
  eraseGoes: 'What goes',
  eraseGoesText:
    'Name, address and numbers; the profile; the evidence library with its files; answers with their history and reasons; the action plan; document templates; conversations, suggestions and dates; the content of submitted self-assessments, statements and remarks of reviews; letters and papers of a trial. The whole team loses access.',
  eraseStays: 'What stays',
  eraseStaysText:
    'The log of events without names and words, checksums, the outcome of a decision with its reasons and, if you have a series C certificate, the register entry with what the certificate says. A series P number shows only its number and status. Reports of the cohort keep the code alone.',
  erasePending: 'You have to withdraw first',
  typedName: 'Type the name of the organisation: {name}',
  eraseConfirmed: 'We know what goes, and that it cannot be undone',
  eraseDo: 'Erase the data for good',
  erasePersonTitle: 'Erasing your data',
  erasePersonLead: 'This cannot be undone. The account stops existing at once.',
  erasePersonGoesText:
    'Name, e-mail address, password, second factor, all sessions, notices, mails, calendar links and scores that are yours alone. All your roles end.',
  erasePersonStaysText:
    'What was written for the organisation: answers, evidence, remarks. Instead of your name they will say “a person whose data was erased”. Names in documents that the organisation itself submitted or keeps stay, too: ask the organisation to remove them.',
  soleAdministrator: 'Hand the administration over first',
  soleAdministratorText:
    'You are the only administrator of {name}. Without one nobody could act for it.',
  toHandOver: 'Hand the administration over: {name}',
  orErase: 'Or erase the organisation’s data: {name}',
  soleCoordinator:
    'You are the only coordinator of this installation. First invite another person to this role.',
  openReviews:
    'You have reviews that are not finished. Finish or decline them or ask the coordinators to release you.',
  noPassword:
    'The account has no password, and we ask for it so that nobody else can erase your data. Set one first with a mailed link.',
  setPassword: 'Set a password',
  password: 'Your password',
  erasePersonConfirmed: 'I know what goes, and that it cannot be undone',
  erasePersonDo: 'Erase my data for good',
  eraseOwn: 'Erase your data',
  erasedTitle: 'The data is erased',
  erasedPerson: 'Your account no longer exists. Thank you for working with us.',
  erasedOrganisation:
    'The organisation’s data is no longer here. Your account stays; you can erase it on its page.',
  erasedBackups: 'Backups hold the data until newer ones replace them.',
  home: 'To the front page',
}

/** Words of leaving: a copy of everything, withdrawing, erasure. */
export const leaving = { pl, en }
