import { cohortRefusals } from './cohort-refusals.ts'
import { cycleRefusals } from './cycle-refusals.ts'
import { documentRefusals } from './document-refusals.ts'
import { dutyRefusals } from './duty-refusals.ts'
import { evidenceRefusals } from './evidence-refusals.ts'
import { krsRefusals } from './krs-refusals.ts'
import { leavingRefusals } from './leaving-refusals.ts'
import { mentoringRefusals } from './mentoring-refusals.ts'
import type { Message } from './message.ts'
import { numbers } from './numbers.ts'
import { impossibleProfiles } from './profile-problems.ts'
import { reviewRefusals } from './review-refusals.ts'
import { teamRefusals } from './team-refusals.ts'
import { workbookRefusals } from './workbook-refusals.ts'

/** Sentences for what a rule or a workflow refuses: what happened, what was kept, what to do. */
const pl = {
  form: 'Sprawdźcie zaznaczone pola. To, co wpisano, zostało na stronie.',
  stale:
    'Ktoś inny zmienił to w międzyczasie. To, co wpisano, zostało na stronie: porównajcie i zapiszcie jeszcze raz.',
  eventRefused:
    'Ta czynność nie jest już możliwa na tym etapie. Odświeżcie stronę, żeby zobaczyć, co można zrobić teraz.',
  notAllowed: 'Tę czynność może wykonać osoba w innej roli.',
  tooManyAttempts: 'Za dużo prób w krótkim czasie. Spróbuj ponownie za {minutes} min.',

  // Cohort, participation and certificate.
  ...cohortRefusals.pl,
  ...cycleRefusals.pl,
  ...teamRefusals.pl,

  // Mentoring.
  ...mentoringRefusals.pl,
  // Leaving.
  ...leavingRefusals.pl,

  // Register extract.
  ...krsRefusals.pl,

  // Ready documents.
  ...documentRefusals.pl,

  // Workbook and entering for an organisation.
  ...workbookRefusals.pl,

  // Calendar of duties.
  ...dutyRefusals.pl,

  // Organisation and standard.
  ...numbers.pl,
  ...impossibleProfiles.pl,
  nameMissing: 'Wpiszcie nazwę organizacji, tak jak w rejestrze lub regulaminie.',
  legalFormMissing: 'Wybierzcie formę prawną.',
  streetMissing: 'Wpiszcie ulicę i numer.',
  postalCodeMissing: 'Wpiszcie kod pocztowy, na przykład 50-101.',
  postalCodeWrong: 'Kod pocztowy ma postać 50-101.',
  cityMissing: 'Wpiszcie miejscowość.',
  tooLong: 'To za długi tekst. Skróćcie go.',
  confirmedNumbers:
    'Numery tej organizacji potwierdziła już koordynatorka lub koordynator. Jeśli numer się zmienił, napiszcie do tej osoby.',
  legalFormElsewhere: 'Formę prawną zmienia się w danych organizacji.',
  factType:
    'Tej odpowiedzi nie udało się odczytać. Wpiszcie liczbę, na przykład 3, albo zaznaczcie odpowiedź.',
  factOption: 'Wybierzcie jedną z podanych odpowiedzi.',
  factUnknownRefused: 'Na to pytanie potrzebna jest odpowiedź.',
  factElsewhere: 'Tego pytania nie ma w standardzie, z którym pracujecie.',
  versionTaken:
    'Wersja {version} jest już ogłoszona z inną treścią. Ogłoszonej treści się nie zmienia: nadajcie nowy numer wersji.',
  standardUnsound: 'Treść standardu jest niespójna: {problem}',
  // Assessment: answers, evidence, plan, submission.
  reasonTooShort: {
    one: 'Napiszcie, dlaczego to Was nie dotyczy: co najmniej {n} znak.',
    few: 'Napiszcie, dlaczego to Was nie dotyczy: co najmniej {n} znaki.',
    many: 'Napiszcie, dlaczego to Was nie dotyczy: co najmniej {n} znaków.',
    other: 'Napiszcie, dlaczego to Was nie dotyczy: co najmniej {n} znaków.',
  },
  evidenceUnnamed: 'Wpiszcie nazwę dokumentu albo tego, co pokażecie.',
  evidenceAddress: 'Podajcie pełny adres strony, który zaczyna się od https://.',
  selfNotSubmitted:
    'Tej samooceny nie składa się do przeglądu. Kończy się wynikiem i planem działań, które są tylko dla Was.',
  alreadySubmitted:
    'Ta samoocena jest już złożona. Drugi raz można ją złożyć dopiero wtedy, gdy koordynator/ka zwróci ją do uzupełnienia.',
  submissionOver:
    'Termin składania w tej kohorcie minął. Odpowiedzi zostały zapisane. Napiszcie do koordynatorki lub koordynatora.',
  submissionClosed:
    'Ta kohorta nie przyjmuje teraz złożeń. Odpowiedzi zostały zapisane i poczekają.',
  notReadyToSubmit:
    'Najpierw sprawdźcie odpowiedzi i oznaczcie samoocenę jako gotową. Wtedy będzie można ją złożyć.',
  withdrawByExit:
    'Ta samoocena należy do udziału w kohorcie. Kończy się razem z nim: wybierzcie wyjście z kohorty.',
  // Review and decision.
  ...reviewRefusals.pl,

  // Evidence.
  ...evidenceRefusals.pl,

  // People.
  wrongPassword: 'Adres albo hasło się nie zgadza. Sprawdź pisownię albo poproś o nowe hasło.',
  tooBusy: 'Teraz loguje się bardzo wiele osób. Spróbuj ponownie za chwilę.',
  challengeOver: 'Minął czas na podanie kodu. Zaloguj się jeszcze raz.',
  wrongCode: 'Ten kod się nie zgadza albo został już użyty. Poczekaj na następny i wpisz go.',
  linkOver: 'Ten link już nie działa: został użyty albo minął jego czas. Poproś o nowy.',
  linkNeedsPassword: 'To konto ma drugi składnik logowania. Zaloguj się hasłem i kodem.',
  passwordTooCommon: 'To hasło łatwo odgadnąć. Wybierz inne, na przykład cztery przypadkowe słowa.',
  passwordTooShort: 'Hasło musi mieć co najmniej 12 znaków.',
  passwordTooLong: 'Hasło może mieć najwyżej 128 znaków.',
  passwordMissing: 'Wpisz hasło.',
  wrongCurrentPassword: 'Obecne hasło się nie zgadza.',
  accountExists: 'Konto z tym adresem już istnieje. Zaloguj się.',
  emailMissing: 'Wpisz adres e-mail, na przykład anna@organizacja.pl.',
  personNameMissing: 'Wpisz imię i nazwisko.',
  personNameTooLong: 'To za długi tekst. Zmieść się w 120 znakach.',
  codeMissing: 'Wpisz sześć cyfr z aplikacji albo kod zapasowy.',
  secondFactorRequired: 'Ta rola wymaga drugiego składnika logowania, więc nie można go wyłączyć.',
  wrongSetupToken:
    'Ten token nie pasuje, został już użyty albo minęły 24 godziny. Nowy pojawi się na konsoli po ponownym uruchomieniu.',
  setupTokenMissing: 'Wklej token z konsoli.',
  invitationExpired:
    'To zaproszenie wygasło, ale nic nie przepadło. Poproś osobę, która je wysłała, o ponowienie: przyjdzie nowy link.',
  invitationUsed:
    'To zaproszenie zostało już przyjęte. Jeśli to było Twoje konto, wystarczy się zalogować; jeśli nie, napisz do osoby, która je wysłała.',
  invitationRevoked:
    'To zaproszenie zostało wycofane. Jeśli to pomyłka, poproś osobę, która je wysłała, o nowe.',
  invitationOtherAddress:
    'To zaproszenie jest dla innego adresu, dlatego na tym koncie nie zadziała. Zaloguj się kontem z tamtym adresem albo poproś o zaproszenie na ten, którego używasz.',
  invitationClosed: 'To zaproszenie zostało już przyjęte albo wycofane.',
  cohortNeeded: 'Ta rola dotyczy jednej kohorty. Wybierz kohortę.',
  cohortNotForRole: 'Ta rola nie dotyczy jednej kohorty. Zostaw pole kohorty puste.',
  roleMissing: 'Wybierz rolę.',
  reasonMissing: 'Wpisz powód. Zobaczą go tylko osoby z koordynacji.',
  reasonTooLong: 'To za długi tekst. Zmieść się w 1000 znaków.',
  grantEnded: 'Ta rola została już zakończona.',
  mentorElsewhere: 'Opiekę nad organizacją kończy się na stronie jej udziału w kohorcie.',
  lastCoordinator: 'To ostatnia osoba z koordynacji. Najpierw zaproś następną.',
  lastAdministrator:
    'To jedyna osoba, która administruje kontem organizacji. Najpierw przekażcie administrację komuś innemu z zespołu (na stronie zespołu), a potem zróbcie to jeszcze raz.',
  nothingToReveal:
    'Tej wiadomości nie można już odsłonić: dotarła do adresata albo nie ma w niej linku.',
}

const en: Record<keyof typeof pl, Message> = {
  form: 'Check the marked fields. What you typed is still on the page.',
  stale:
    'Somebody else changed this meanwhile. What you typed is still on the page: compare and save again.',
  eventRefused:
    'This is no longer possible at this stage. Reload the page to see what can be done now.',
  notAllowed: 'A person in another role can do this.',
  tooManyAttempts: 'Too many attempts in a short time. Try again in {minutes} min.',

  // Cohort, participation and certificate.
  ...cohortRefusals.en,
  ...cycleRefusals.en,
  ...teamRefusals.en,

  // Mentoring.
  ...mentoringRefusals.en,
  ...leavingRefusals.en,

  // Register extract.
  ...krsRefusals.en,

  // Ready documents.
  ...documentRefusals.en,

  // Workbook and entering for an organisation.
  ...workbookRefusals.en,
  ...dutyRefusals.en,

  // Organisation and standard.
  ...numbers.en,
  ...impossibleProfiles.en,
  nameMissing: 'Type the name of the organisation as in the register or by-laws.',
  legalFormMissing: 'Choose the legal form.',
  streetMissing: 'Type the street and number.',
  postalCodeMissing: 'Type the postal code, such as 50-101.',
  postalCodeWrong: 'A postal code looks like 50-101.',
  cityMissing: 'Type the town.',
  tooLong: 'This text is too long. Shorten it.',
  confirmedNumbers:
    'A coordinator has already confirmed the numbers of this organisation. If a number has changed, write to them.',
  legalFormElsewhere: 'The legal form is changed in the details of the organisation.',
  factType: 'This answer could not be read. Type a number, such as 3, or choose an answer.',
  factOption: 'Choose one of the answers given.',
  factUnknownRefused: 'This question needs an answer.',
  factElsewhere: 'This question is not in the standard you work with.',
  versionTaken:
    'Version {version} has already been published with another text. A published text never changes: give it a new version number.',
  standardUnsound: 'The text of the standard is not sound: {problem}',
  // Assessment: answers, evidence, plan, submission.
  reasonTooShort: {
    one: 'Write why this does not apply to you: at least {n} character.',
    other: 'Write why this does not apply to you: at least {n} characters.',
  },
  evidenceUnnamed: 'Enter the name of the document or of what you will show.',
  evidenceAddress: 'Enter the full address of the page, beginning with https://.',
  selfNotSubmitted:
    'This self-assessment is not submitted for review. It ends with a result and an action plan, which are yours alone.',
  alreadySubmitted:
    'This self-assessment has been submitted. It can be submitted again only after the coordinator returns it.',
  submissionOver:
    'The last day for submissions in this cohort has passed. Your answers are saved. Write to the coordinator.',
  submissionClosed:
    'This cohort does not take submissions now. Your answers are saved and will wait.',
  notReadyToSubmit:
    'First check your answers and mark the self-assessment as ready. Then it can be submitted.',
  withdrawByExit:
    'This self-assessment belongs to a cohort and ends with it: choose to leave the cohort.',
  // Review and decision.
  ...reviewRefusals.en,

  // Evidence.
  ...evidenceRefusals.en,

  // People.
  wrongPassword:
    'The address or the password is wrong. Check the spelling or ask for a new password.',
  tooBusy: 'Very many people are signing in right now. Try again in a moment.',
  challengeOver: 'The time for the code is over. Sign in once more.',
  wrongCode: 'This code is wrong or was used before. Wait for the next one and type it.',
  linkOver: 'This link no longer works: it was used or its time is over. Ask for a new one.',
  linkNeedsPassword: 'This account has a second factor. Sign in with the password and the code.',
  passwordTooCommon: 'This password is easy to guess. Choose another, such as four random words.',
  passwordTooShort: 'A password needs at least 12 characters.',
  passwordTooLong: 'A password may have at most 128 characters.',
  passwordMissing: 'Type the password.',
  wrongCurrentPassword: 'The present password is wrong.',
  accountExists: 'An account with this address already exists. Sign in.',
  emailMissing: 'Type an e-mail address, such as anna@organisation.org.',
  personNameMissing: 'Type your name.',
  personNameTooLong: 'This text is too long. Stay within 120 characters.',
  codeMissing: 'Type the six digits of the app or a recovery code.',
  secondFactorRequired: 'This role needs the second factor, so it cannot be switched off.',
  wrongSetupToken:
    'This token does not match, was used already or is older than 24 hours. A new one appears on the console after a restart.',
  setupTokenMissing: 'Paste the token from the console.',
  invitationExpired:
    'This invitation has expired, but nothing is lost. Ask the person who sent it to send it again: a new link will come.',
  invitationUsed:
    'This invitation has already been accepted. If that was your account, just sign in; if not, write to the person who sent it.',
  invitationRevoked:
    'This invitation has been withdrawn. If that is a mistake, ask the person who sent it for a new one.',
  invitationOtherAddress:
    'This invitation is for another address, so it does not work with this account. Sign in with the account of that address, or ask for an invitation to the one you use.',
  invitationClosed: 'This invitation has already been accepted or withdrawn.',
  cohortNeeded: 'This role is for one cohort. Choose the cohort.',
  cohortNotForRole: 'This role is not for one cohort. Leave the cohort empty.',
  roleMissing: 'Choose a role.',
  reasonMissing: 'Type the reason. Only coordinators will see it.',
  reasonTooLong: 'This text is too long. Stay within 1000 characters.',
  grantEnded: 'This role has already ended.',
  mentorElsewhere: 'Mentoring of an organisation is ended on the page of its participation.',
  lastCoordinator: 'This is the last coordinator. Invite another one first.',
  lastAdministrator:
    'This is the only administrator of the organisation’s account. Hand the administration over on the team page first, then do this again.',
  nothingToReveal: 'This mail can no longer be revealed: it reached its reader or holds no link.',
}

export const refusals = { pl, en }

export type RefusalKey = keyof typeof pl
