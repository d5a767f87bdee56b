import type { Message } from './message.ts'
import { numbers } from './numbers.ts'
import { profileProblems } from './profile-problems.ts'
import { reviewRefusals } from './review-refusals.ts'

/** Sentences for what a rule or a workflow refuses: what happened, what was kept, what to do. */
const pl = {
  form: 'Sprawdźcie zaznaczone pola. To, co wpisano, zostało na stronie.',
  stale:
    'Ktoś inny zmienił to w międzyczasie. To, co wpisano, zostało na stronie: porównajcie i zapiszcie jeszcze raz.',
  eventRefused:
    'Ta czynność nie jest już możliwa na tym etapie. Odświeżcie stronę, żeby zobaczyć, co można zrobić teraz.',
  notAllowed: 'Tę czynność może wykonać osoba w innej roli.',
  tooManyAttempts: 'Za dużo prób w krótkim czasie. Spróbuj ponownie za {minutes} min.',

  // Organisation and standard.
  ...numbers.pl,
  ...profileProblems.pl,
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
  factMissing: 'Zaznaczcie odpowiedź. Jeśli jej nie znacie, wybierzcie „nie wiemy jeszcze”.',
  factType: 'Tej odpowiedzi nie udało się odczytać. Wpiszcie liczbę, na przykład 3, albo zaznaczcie odpowiedź.',
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
}

const en: Record<keyof typeof pl, Message> = {
  form: 'Check the marked fields. What you typed is still on the page.',
  stale:
    'Somebody else changed this meanwhile. What you typed is still on the page: compare and save again.',
  eventRefused:
    'This is no longer possible at this stage. Reload the page to see what can be done now.',
  notAllowed: 'A person in another role can do this.',
  tooManyAttempts: 'Too many attempts in a short time. Try again in {minutes} min.',

  // Organisation and standard.
  ...numbers.en,
  ...profileProblems.en,
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
  factMissing: 'Choose an answer. If you do not know it, choose “we do not know yet”.',
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
  submissionClosed: 'This cohort does not take submissions now. Your answers are saved and will wait.',
  notReadyToSubmit:
    'First check your answers and mark the self-assessment as ready. Then it can be submitted.',
  withdrawByExit:
    'This self-assessment belongs to a cohort and ends with it: choose to leave the cohort.',
  // Review and decision.
  ...reviewRefusals.en,
}

export const refusals = { pl, en }

export type RefusalKey = keyof typeof pl
