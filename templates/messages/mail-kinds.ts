import type { Message } from './message.ts'
import type { NewsKey } from './news.ts'

/** Kinds of mail one can switch off. Mails about the account itself are none of them: they always come. */
export const mailKinds = [
  'duties',
  'plan',
  'evidence',
  'cohort',
  'course',
  'team',
  'mentor',
  'reviews',
] as const

export type MailKind = (typeof mailKinds)[number]

/** Every piece of news by the kind of its mail. */
const newsOf: Record<MailKind, readonly string[]> = {
  plan: [],
  duties: ['datesNear'],
  evidence: ['evidenceExpires', 'evidenceExpired'],
  cohort: ['cohortInvitation', 'deadlineMoved', 'participationExited'],
  course: [
    ...['assessmentSubmitted', 'assessmentReturned', 'assessmentAccepted', 'reviewersNamed'],
    ...['reportReleased', 'decisionTaken', 'certificateFiled', 'certificateSuspended'],
    ...['certificateWithdrawn', 'certificateExpired'],
  ],
  team: [
    ...['administrationGiven', 'administrationRescued', 'organisationMerged', 'assigned'],
    'comparisonOpened',
  ],
  mentor: [
    ...['mentorAssigned', 'mentorDeclined', 'mentorRemarked', 'mentorSteppedBack', 'careEnded'],
    ...['mentorSuggested', 'helpAsked', 'helpAnswered', 'deferralAsked', 'deferralAgreed'],
    ...['deferralDeclined', 'agreementFromMentor', 'agreementFromTeam'],
  ],
  reviews: [
    ...['reviewAsked', 'reviewOpened', 'reviewReleased', 'reviewDeclined', 'reviewsDone'],
    ...['decisionScheduled', 'decisionDiscontinued'],
  ],
}

/** The kind of mail a piece of news belongs to; one without a kind cannot be switched off. */
export function mailKindOf(key: NewsKey): MailKind | undefined {
  const news = key.split('.')[0] as string
  return mailKinds.find((kind) => newsOf[kind].includes(news))
}

const pl = {
  mailsTitle: 'Wiadomości e-mail',
  mailsLead:
    'Wszystko, co tu wyłączysz, nadal zobaczysz w wiadomościach w programie. Przypomnienia wysyłamy najwyżej raz dziennie, w jednym liście.',
  mailsLegend: 'Chcę dostawać pocztą',
  duties: 'Przypomnienia o obowiązkach i własnych terminach',
  duties_hint: '14 dni i 3 dni przed terminem, jeśli nie jest odhaczony.',
  plan: 'Przypomnienia o planie działań',
  plan_hint: 'Tydzień przed dniem z planu i raz w tygodniu, gdy ten dzień minął.',
  evidence: 'Dokumenty, których ważność się kończy',
  evidence_hint: '30 dni i 7 dni wcześniej.',
  cohort: 'Udział w próbie i jej terminy',
  cohort_hint: 'Zaproszenia, zmiany terminów, 7 dni i 2 dni przed końcem składania.',
  course: 'Co się dzieje ze złożoną samooceną',
  course_hint: 'Przyjęcie, zwrot, raport, decyzja, dokument.',
  team: 'Sprawy zespołu',
  team_hint: 'Przydzielone obszary, wspólne ocenianie, zmiany w zespole.',
  mentor: 'Wsparcie opiekunki lub opiekuna',
  mentor_hint: 'Pytania, odpowiedzi i propozycje.',
  reviews: 'Recenzje i panel',
  reviews_hint: 'Dla osób, które recenzują, decydują lub koordynują.',
  always:
    'Listy o logowaniu, haśle i zaproszeniach przychodzą zawsze: bez nich nie da się wejść na konto.',
  mailsSave: 'Zapisz',
  mailsSaved: 'Zapisano.',
  toMails: 'Które wiadomości przychodzą pocztą',
  footer: 'Które wiadomości przychodzą pocztą, można zmienić tutaj:\n{link}',
}

const en: Record<keyof typeof pl, Message> = {
  mailsTitle: 'E-mails',
  mailsLead:
    'What you switch off here still appears among the messages in the program. Reminders come once a day at most, in one mail.',
  mailsLegend: 'Send me by mail',
  duties: 'Reminders of duties and own dates',
  duties_hint: '14 days and 3 days before, unless ticked.',
  plan: 'Reminders of the action plan',
  plan_hint: 'A week before the day in the plan, and once a week after it has passed.',
  evidence: 'Documents about to expire',
  evidence_hint: '30 and 7 days before.',
  cohort: 'Taking part in a trial and its dates',
  cohort_hint: 'Invitations, changed dates, 7 and 2 days before submissions end.',
  course: 'What happens to the submitted self-assessment',
  course_hint: 'Acceptance, return, report, decision, document.',
  team: 'The team',
  team_hint: 'Assigned areas, scoring together, changes in the team.',
  mentor: 'Support of the mentor',
  mentor_hint: 'Questions, answers and suggestions.',
  reviews: 'Reviews and the panel',
  reviews_hint: 'For those who review, decide or coordinate.',
  always:
    'Mails about signing in, passwords and invitations always come: without them nobody can enter the account.',
  mailsSave: 'Save',
  mailsSaved: 'Saved.',
  toMails: 'Which messages come by mail',
  footer: 'Choose which messages come by mail:\n{link}',
}

/** Words of the page where a person chooses which mails to get. */
export const mails = { pl, en }
