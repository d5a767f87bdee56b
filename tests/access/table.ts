import type { Role } from './cast.ts'
import type { PlaceName } from './support/places.ts'

/**
 * Who may do what at every address, written from `model.md` §8, `domain/ngo-standards.md` §3.10 and the contract,
 * not from the program. `public` is anybody, `signedIn` anybody with an account; `own` is the reviewer whose review
 * the address names.
 */
export type Who = readonly (Role | 'own')[] | 'public' | 'signedIn'

export type Row = {
  /** What `:id` is the name of. */
  of?: Kind
  /** Who gets the page, at all places or by place (then nobody at the others). */
  reads: Who | Partial<Record<PlaceName, Who>>
  /** Who may send its form. Without it the address takes no form. */
  writes?: Who
  /** Whoever sees the object but not this page gets "not found" here, not "not allowed": all, or those named. */
  hides?: true | Who
  /** Who finds nothing before the places of `reads`, though refused by name at those. */
  early?: Who
  /** Drawn anew for each who asks: asked in one form only. */
  slow?: true
  /** A form that would do, besides the common fields. */
  form?: Record<string, string>
  query?: string
}

export type Kind = keyof typeof kinds

const team = ['administrator', 'member', 'teamObserver', 'signatory'] as const
const writers = ['administrator', 'member'] as const
const around = [...team, 'mentor', 'coordinator'] as const
const readers = [...team, 'mentor'] as const
const judges = ['coordinator', 'reviewer', 'lead'] as const
const submitted = [...around, 'reviewer', 'lead', 'panelMember'] as const
const caseFile = [...team, ...judges, 'asked', 'panelMember'] as const
const deciding = ['coordinator', 'panelMember'] as const

/** For each kind of object: who learns that it is there at all, and at which places it is asked for. */
export const kinds = {
  organisation: { seen: around, at: ['answering', 'decided', 'foreign'] },
  participation: { seen: around, at: ['answering', 'decided', 'foreign'] },
  assessment: { seen: around, at: ['answering', 'individual', 'foreign'] },
  submission: { seen: [...submitted, 'asked'], at: ['confirming', 'individual', 'foreign'] },
  case: { seen: caseFile, at: ['confirming', 'individual', 'agreeing', 'voting', 'foreign'] },
  report: { seen: [], at: ['individual', 'voting', 'foreign'] },
  review: { seen: ['own'], at: ['confirming', 'individual', 'agreeing', 'foreign'] },
  decision: { seen: deciding, at: ['voting', 'decided', 'foreign'] },
  certificate: { seen: [...around, 'panelMember'], at: ['decided', 'foreign'] },
  cohort: { seen: ['coordinator', 'evaluator', 'cityObserver', 'panelMember'], at: [] },
  person: { seen: ['coordinator'], at: [] },
  grant: { seen: ['coordinator'], at: [] },
  mail: { seen: ['coordinator'], at: [] },
  effect: { seen: ['coordinator'], at: [] },
  notice: { seen: [], at: [] },
  evidenceFile: { seen: [], at: ['answering', 'individual'] },
} as const satisfies Record<string, { seen: Who; at: readonly PlaceName[] }>

const compared = { agreeing: judges, voting: judges, foreign: judges }
const reported = (who: Who) => ({ voting: who, foreign: who })
const reports = reported([...readers, ...judges, 'panelMember'])
const byCoordinator = { reads: ['coordinator'], writes: ['coordinator'] } as const
const byPanel = { reads: ['panelMember'], writes: ['panelMember'] } as const
const byAdministrator = { reads: ['administrator'], writes: ['administrator'] } as const
const gone = { reads: 'public', writes: 'public' } as const
const mine = { reads: 'signedIn', writes: 'signedIn' } as const

const house: Record<string, Row> = {
  '/': { reads: 'public' },
  login: gone,
  'login/second-factor': gone,
  'login/mail': gone,
  'login/link': gone,
  'login/forgotten': gone,
  'login/reset': gone,
  logout: gone,
  'sign-up': gone,
  'sign-up/finish': gone,
  // Once there is a coordinator, nobody finds the page of the first one.
  setup: { reads: [], writes: 'public', hides: true },
  account: mine,
  'account/password': mine,
  'account/sessions': mine,
  'account/mails': mine,
  'account/erase': { ...mine, form: { password: 'x', confirmed: 'yes' } },
  erased: { reads: 'public' },
  'account/second-factor': mine,
  'account/second-factor/on': mine,
  'account/second-factor/off': mine,
  'account/second-factor/codes': mine,
  inbox: mine,
  'inbox/:id': { of: 'notice', reads: 'public', writes: [] },
  people: { ...byCoordinator, form: { role: 'reviewer' } },
  'people/:id': { of: 'person', ...byCoordinator, form: { role: 'reviewer' } },
  'people/:id/sign-out': { of: 'person', reads: 'public', writes: ['coordinator'] },
  'people/grants/:id/end': { of: 'grant', ...byCoordinator },
  'people/invitations/:id/again': { reads: 'signedIn', writes: ['coordinator'] },
  'people/invitations/:id/take-back': { reads: 'signedIn', writes: ['coordinator'] },
  'invitations/:token': { reads: [], writes: [], hides: true },
  'invitations/:token/join': { reads: [], writes: 'public', hides: true },
  outbox: { reads: ['coordinator'] },
  'outbox/mails/:id': { of: 'mail', ...byCoordinator },
  'outbox/effects/:id/retry': { of: 'effect', reads: 'public', writes: ['coordinator'] },
  standards: { reads: 'public' },
  glossary: { reads: 'public' },
  'standards/:slug/:version': { reads: 'public' },
  'standards/:slug/:version/:code': { reads: 'public' },
  'standards/:slug/:version/workbook': { reads: 'public' },
  'standards/:slug/:version/workbook.pdf': { reads: 'public', slow: true },
  // Those who run, watch or sit in one find the names and phases of theirs.
  cohorts: {
    reads: ['coordinator', 'evaluator', 'cityObserver', 'panelMember', 'panelElsewhere'],
  },
  'cohorts/new': byCoordinator,
  'cohorts/:id': {
    of: 'cohort',
    reads: ['coordinator', 'evaluator', 'cityObserver', 'panelMember'],
  },
  'cohorts/:id/board.csv': { of: 'cohort', reads: ['coordinator', 'evaluator'], hides: true },
  'cohorts/:id/invite': { of: 'cohort', ...byCoordinator },
  'cohorts/:id/invite-by-mail': { of: 'cohort', ...byCoordinator },
  // For whom a coordinator has invited by mail; nobody of the cast was.
  'cohorts/:id/join': { of: 'cohort', reads: [], writes: [], hides: true },
  'cohorts/:id/open-phase': { of: 'cohort', ...byCoordinator, form: { phase: 'deciding' } },
  'cohorts/:id/undo-phase': { of: 'cohort', ...byCoordinator },
  'cohorts/:id/move-deadline': { of: 'cohort', ...byCoordinator, form: { deadline: 'review' } },
  verify: { reads: 'public' },
  register: { reads: 'public' },
  '.well-known/did.json': { reads: 'public' },
  organisations: { reads: 'signedIn' },
  'organisations/new': mine,
  '*': { reads: [], hides: true },
}

// The library is the team's: for those around it there is none.
const outsiders = ['mentor', 'coordinator'] as const
const library = { of: 'organisation', reads: team, hides: outsiders } as const
const keeping = { of: 'organisation', reads: writers, writes: writers, hides: outsiders } as const
const sending = { of: 'organisation', reads: 'public', writes: writers } as const

const evidence: Record<string, Row> = {
  'organisations/:id/evidence': library,
  'organisations/:id/evidence.zip': { ...library, reads: ['administrator'] },
  'organisations/:id/evidence/new': { ...keeping, form: { form: 'record' } },
  'organisations/:id/evidence/new/upload': { ...sending, form: { form: 'record' } },
  'organisations/:id/evidence/:item': library,
  'organisations/:id/evidence/:item/version': { ...keeping, form: { form: 'record', no: '1' } },
  'organisations/:id/evidence/:item/version/upload': {
    ...{ ...sending, form: { form: 'record', no: '1' } },
  },
  'organisations/:id/evidence/:item/use': {
    ...{ ...keeping, form: { assessmentId: 'none', codes: 'PR-01' } },
  },
  'organisations/:id/evidence/:item/delete-file': { ...library, writes: ['administrator'] },
  'assessments/:id/criteria/:code/evidence/upload': {
    ...{ of: 'assessment', reads: 'public', writes: writers, form: { form: 'record' } },
  },
  // Before submission the team and its mentor; frozen, whoever reads the submission.
  'evidence/:id/file': {
    of: 'evidenceFile',
    reads: {
      answering: [...team, 'mentor'],
      individual: [...team, 'mentor', 'coordinator', 'reviewer', 'lead'],
    },
    hides: true,
  },
}

const drafting = { of: 'organisation', reads: writers, writes: writers } as const
// `:document` is nobody's: whoever may not write is told so, the others find nothing.
const nobodys = {
  ...{ of: 'organisation', reads: [], hides: true },
} as const satisfies Row
const changing = {
  ...{
    of: 'organisation',
    reads: [],
    writes: [],
    hides: ['administrator', 'member', 'coordinator'],
  },
} as const satisfies Row

const documents: Record<string, Row> = {
  documents: { reads: 'public' },
  'documents/:template': { reads: 'public' },
  'documents/:template.docx': { reads: 'public', slow: true },
  'documents/:template.pdf': { reads: 'public', slow: true },
  'organisations/:id/documents': { of: 'organisation', reads: readers, hides: ['coordinator'] },
  'organisations/:id/documents/new/:template': {
    ...{ ...drafting, hides: ['coordinator'] },
    form: { heldOn: '2026-11-20', mode: 'room', agenda: 'Plan roku' },
  },
  'organisations/:id/documents/:document': nobodys,
  'organisations/:id/documents/:document.docx': nobodys,
  'organisations/:id/documents/:document.pdf': nobodys,
  'organisations/:id/documents/:document/edit': { ...changing, form: { revision: '1' } },
  'organisations/:id/documents/:document/finish': {
    ...{ ...changing, form: { revision: '1', adoptedOn: '2026-11-20' } },
  },
  'organisations/:id/documents/:document/reopen': { ...changing, form: { revision: '1' } },
  'organisations/:id/documents/:document/remove': { ...changing, form: { revision: '1' } },
}

const organisations: Record<string, Row> = {
  'organisations/:id': { of: 'organisation', reads: around },
  'organisations/:id/edit': {
    ...{ of: 'organisation', reads: ['administrator'], writes: ['administrator'] },
    form: { name: 'Inna nazwa', legalForm: 'foundation' },
  },
  'organisations/new/krs': mine,
  'organisations/:id/krs': { of: 'organisation', ...byAdministrator, form: { krs: '123' } },
  'organisations/:id/krs/accept': {
    ...{ of: 'organisation', ...byAdministrator },
    form: { extractId: 'none' },
  },
  'organisations/:id/profile': { of: 'organisation', reads: around },
  'organisations/:id/profile/:page': { of: 'organisation', reads: writers, writes: writers },
  'organisations/:id/plan': {
    ...{ of: 'organisation', reads: readers, writes: writers },
    form: { status: 'done', item: 'none:1' },
  },
  'organisations/:id/plan.csv': { of: 'organisation', reads: readers },
  'organisations/:id/applicability': { of: 'organisation', reads: around },
  'organisations/:id/team': {
    ...{ of: 'organisation', reads: around, writes: ['administrator'], form: { role: 'member' } },
  },
  // `:membership` is that of an administrator.
  'organisations/:id/team/:membership/end': { of: 'organisation', ...byAdministrator },
  'organisations/:id/team/:membership/roles': {
    ...{ of: 'organisation', ...byAdministrator, form: { roles: 'member' } },
  },
  'organisations/:id/team/hand-over': {
    ...{ of: 'organisation', ...byAdministrator, form: { id: 'nobody' } },
  },
  'organisations/:id/team/leave': { of: 'organisation', reads: team, writes: team },
  'organisations/:id/rescue': {
    ...{ of: 'organisation', ...byCoordinator, form: { id: 'nobody' } },
  },
  'organisations/:id/merge': {
    ...{ of: 'organisation', ...byCoordinator, form: { intoId: 'nothing' } },
  },
  'organisations/:id/consents': {
    ...{ of: 'organisation', reads: [...team, 'coordinator'] },
    writes: ['administrator', 'coordinator'],
    form: { participationId: 'nothing', signedOn: '2026-01-01' },
  },
  'organisations/:id/log': { of: 'organisation', reads: ['administrator', 'coordinator'] },
  // The calendar is the team's; for a mentor or coordinator there is none.
  // Leaving.
  'organisations/:id/export': { of: 'organisation', reads: ['administrator'] },
  'organisations/:id/organisation.zip': {
    of: 'organisation',
    reads: ['administrator'],
    slow: true,
  },
  'organisations/:id/leaving': { of: 'organisation', reads: ['administrator'] },
  // The course of the place itself is over or its own by then: the row asks for nobody's.
  'organisations/:id/leaving/:course': {
    of: 'organisation',
    reads: [],
    writes: ['administrator'],
    hides: ['administrator'],
  },
  'organisations/:id/erase': {
    of: 'organisation',
    ...byAdministrator,
    form: { typedName: 'x', confirmed: 'yes' },
  },

  'organisations/:id/calendar': { of: 'organisation', reads: team, hides: true },
  'organisations/:id/calendar/done': {
    ...{ of: 'organisation', reads: 'public', writes: writers },
    form: { code: 'cit-8', period: '2026-end', done: 'yes' },
  },
  'organisations/:id/calendar/new': {
    ...{ of: 'organisation', reads: writers, writes: writers, hides: ['mentor', 'coordinator'] },
    form: { title: 'Zebranie', dueOn: '2027-05-04', repeats: 'never' },
  },
  'organisations/:id/calendar/dates/:date': {
    ...{ of: 'organisation', reads: writers, writes: writers, hides: ['mentor', 'coordinator'] },
    form: { title: 'Zebranie', dueOn: '2027-05-04', repeats: 'never', revision: '0' },
  },
  'organisations/:id/calendar/dates/:date/remove': {
    ...{ of: 'organisation', reads: 'public', writes: writers, form: { revision: '0' } },
  },
  'organisations/:id/calendar/events/:duty': {
    ...{ of: 'organisation', reads: writers, writes: writers, hides: ['mentor', 'coordinator'] },
    form: { eventOn: '2027-05-04' },
  },
  'organisations/:id/calendar/feed': {
    ...{ of: 'organisation', reads: team, writes: team, hides: true, form: { deed: 'make' } },
  },
  'feeds/:token.ics': { reads: [], hides: true },
  'participations/:id': { of: 'participation', reads: around },
  'participations/:id/accept': { of: 'participation', ...byAdministrator },
  'participations/:id/decline': { of: 'participation', ...byAdministrator },
  'participations/:id/exit': {
    of: 'participation',
    reads: ['administrator', 'coordinator'],
    writes: ['administrator', 'coordinator'],
  },
  'participations/:id/confirm': { of: 'participation', ...byCoordinator },
  'participations/:id/mentor': { of: 'participation', ...byCoordinator },
  'participations/:id/release-mentor': { of: 'participation', ...byCoordinator },
}

const answering = { of: 'assessment', reads: readers, writes: writers } as const
const planning = { ...answering, reads: writers } as const
const reading = { of: 'assessment', reads: readers } as const
const checking = { of: 'submission', ...byCoordinator } as const

/** Whoever does not score finds nothing, whatever else they may see of the assessment. */
const scoring = {
  ...{ of: 'assessment', reads: writers, writes: writers, hides: true },
} as const satisfies Row
/** Nobody of the places compares now. */
const comparing = { ...scoring, reads: [] } as const satisfies Row

const assessments: Record<string, Row> = {
  'assessments/:id/assignments': { ...answering, form: { part: 'area:PR' } },
  'assessments/:id/assignments/:assignment/remove': answering,
  'assessments/:id/areas/:area/complete': { ...answering, form: { done: 'yes' } },
  'assessments/:id/scoring': { of: 'assessment', reads: writers, hides: true },
  'assessments/:id/scoring/open': scoring,
  'assessments/:id/scoring/delete': scoring,
  'assessments/:id/scoring/compare': scoring,
  'assessments/:id/scoring/comparison': { of: 'assessment', reads: [], hides: true },
  'assessments/:id/scoring/comparison/take-over': comparing,
  'assessments/:id/scoring/comparison/close': scoring,
  'assessments/:id/scoring/comparison/:code': comparing,
  'assessments/:id/scoring/:code': {
    ...{ ...scoring, reads: { answering: writers } },
    form: { remark: '', goOn: 'list' },
  },
  // The organisation is named in the form: that of the first place.
  'assessments/start': { reads: 'public', writes: ['administrator'] },
  'assessments/:id': { of: 'assessment', reads: around },
  'assessments/:id/areas/:area': reading,
  'assessments/:id/criteria/:code': answering,
  'assessments/:id/criteria/:code/evidence': { ...answering, form: { form: 'record' } },
  'assessments/:id/criteria/:code/evidence/reuse': answering,
  'assessments/:id/criteria/:code/evidence/:linkId/remove': answering,
  'assessments/:id/plan': reading,
  'assessments/:id/plan/new': { ...planning, query: 'code=:code' },
  'assessments/:id/plan/fill': planning,
  'assessments/:id/evidence': planning,
  'assessments/:id/plan/:itemId': answering,
  'assessments/:id/plan/:itemId/status': { ...answering, form: { status: 'done' } },
  // Elsewhere nobody is tiny enough for a starter path.
  'assessments/:id/starter': { of: 'assessment', reads: { individual: readers }, hides: readers },
  'assessments/:id/check': reading,
  'assessments/:id/finish': answering,
  'assessments/:id/reopen': answering,
  'assessments/:id/close': answering,
  'assessments/:id/result': reading,
  'assessments/:id/carried': { ...answering, form: { confirm: 'PR-01' } },
  'assessments/:id/compare': { ...answering, form: { 'PR-01': 'improved' } },
  'assessments/:id/report': reading,
  'assessments/:id/report.pdf': { ...reading, slow: true },
  'assessments/:id/submit': { ...reading, writes: ['signatory'] },
  'assessments/:id/withdraw': { ...reading, ...byAdministrator },
  'assessments/:id/workbook': reading,
  'assessments/:id/workbook.pdf': { ...reading, slow: true },
  'assessments/:id/workbook.xlsx': { ...reading, slow: true },
  'assessments/:id/workbook/paper': reading,
  'assessments/:id/workbook/preview': { of: 'assessment', reads: writers, writes: writers },
  'assessments/:id/workbook/apply': {
    ...{ of: 'assessment', reads: writers, writes: writers },
    form: { changes: '[]' },
  },
  'assessments/:id/mandate/give': { of: 'assessment', ...byAdministrator },
  'assessments/:id/mandate/end': { of: 'assessment', ...byAdministrator },
  'assessments/:id/submission/:no': { of: 'submission', reads: submitted },
  'assessments/:id/completeness': { of: 'submission', reads: ['coordinator'] },
  'assessments/:id/accept': checking,
  'assessments/:id/return': checking,
}

// Conversations are about drafts: the team speaks with its mentor, and coordinators never listen.
const speakers = [...writers, 'signatory', 'mentor'] as const
const editors = [...writers, 'mentor'] as const
const signers = ['administrator', 'signatory', 'mentor'] as const
const suggesting = { of: 'assessment', reads: ['mentor'], writes: ['mentor'] } as const
/** What the address names within the object is nobody's, so those who might find nothing. */
const noSuch = (of: 'assessment' | 'participation', hides: Who) =>
  ({ of, reads: [], writes: [], hides }) as const satisfies Row

const mentoring: Record<string, Row> = {
  mentoring: { reads: 'signedIn' },
  'assessments/:id/criteria/:code/ask': {
    ...{ of: 'assessment', reads: speakers, writes: speakers, form: { body: 'Pytanie' } },
  },
  'assessments/:id/criteria/:code/suggest': { ...suggesting, form: { text: 'Mamy regulamin.' } },
  'assessments/:id/criteria/:code/suggest-plan': { ...suggesting, form: { support: '' } },
  'assessments/:id/criteria/:code/defer': {
    ...{ of: 'assessment', reads: writers, writes: writers, form: { until: '2027-05-31' } },
  },
  'assessments/:id/questions/:questionId/reply': {
    ...{ ...noSuch('assessment', speakers), form: { body: 'Odpowiedź' } },
  },
  'assessments/:id/questions/:questionId/settle': noSuch('assessment', speakers),
  'assessments/:id/suggestions/:suggestionId/take': noSuch('assessment', writers),
  'assessments/:id/suggestions/:suggestionId/decline': noSuch('assessment', writers),
  'assessments/:id/suggestions/:suggestionId/withdraw': noSuch('assessment', ['mentor']),
  'assessments/:id/deferrals/:deferralId/take-back': noSuch('assessment', writers),
  'cohorts/:id/deferrals': { of: 'cohort', reads: ['coordinator'] },
  'participations/:id/deferrals': { of: 'participation', reads: ['coordinator'] },
  'participations/:id/deferrals/:deferralId/decide': {
    ...{ ...noSuch('participation', ['coordinator']), form: { decision: 'agreed' } },
  },
  'participations/:id/decline-mentor': { of: 'participation', ...byAdministrator },
  'participations/:id/step-back': { of: 'participation', reads: ['mentor'], writes: ['mentor'] },
  'participations/:id/agreement': { of: 'participation', reads: readers },
  'participations/:id/agreement/edit': {
    ...{ of: 'participation', reads: editors, writes: editors },
    form: { aim: 'Porządek', title1: 'Krok', result1: 'Uchwała', dueOn1: '2027-01-31' },
  },
  'participations/:id/agreement/sign': {
    ...{ of: 'participation', reads: signers, writes: signers, form: { read: 'yes' } },
  },
  'participations/:id/agreement/steps/:stepId/done': {
    ...{ ...noSuch('participation', editors), writes: editors, form: { done: 'yes' } },
  },
}

const staffing = { of: 'case', ...byCoordinator } as const
const settling = {
  ...{ of: 'case', reads: compared, writes: ['lead'], hides: ['panelMember'] },
} as const satisfies Row
const working = { of: 'review', reads: ['own'], writes: ['own'] } as const
const onAgenda = { of: 'decision', reads: deciding } as const

const judging: Record<string, Row> = {
  'cases/:id': { of: 'case', reads: caseFile },
  'cases/:id/reviewers': { of: 'case', ...byCoordinator },
  'cases/:id/reviewers/:reviewId/release': { of: 'case', ...byCoordinator, hides: true },
  'cases/:id/staff': staffing,
  'cases/:id/undo': staffing,
  // Nothing of the submission before the declaration.
  'cases/:id/submission': { of: 'case', reads: submitted },
  // Nobody, not even a coordinator, before both are done; the panel reads the report.
  'cases/:id/agreement': { of: 'case', reads: compared, hides: ['panelMember'] },
  'cases/:id/agreement/conclude': { of: 'case', reads: ['lead'], writes: ['lead'] },
  'cases/:id/agreement/:code': { ...settling, form: { rating: 'partly' } },
  'cases/:id/release-report': {
    ...settling,
    reads: { agreeing: ['lead'], voting: ['lead'], foreign: ['lead'] },
    early: judges,
    form: { recommendation: 'wouldMeet' },
  },
  'cases/:id/report': { of: 'report', reads: reports },
  'cases/:id/report.pdf': { of: 'report', reads: reports, slow: true },
  'reviews/:id': { of: 'review', reads: ['own'] },
  'reviews/:id/declare': working,
  'reviews/:id/decline': working,
  'reviews/:id/criteria/:code': {
    ...working,
    reads: { individual: ['own'], agreeing: ['own'], foreign: ['own'] },
    form: { rating: 'partly', goOn: 'stay' },
  },
  'reviews/:id/finish': working,
  'decisions/:id': onAgenda,
  'decisions/:id/schedule': { ...onAgenda, ...byCoordinator },
  'decisions/:id/postpone': { ...onAgenda, ...byCoordinator },
  'decisions/:id/vote': { ...onAgenda, ...byPanel, form: { ballot: 'wouldMeet' } },
  'decisions/:id/recuse': { ...onAgenda, ...byPanel },
  'decisions/:id/take': { ...onAgenda, writes: deciding },
  'decisions/:id/letter.pdf': {
    ...{ of: 'decision', hides: true },
    reads: {
      decided: [...around, 'panelMember'],
      foreign: [...around, 'panelMember'],
    },
  },
}

const takingBack = {
  ...{ of: 'certificate', ...byCoordinator, hides: true },
} as const satisfies Row

const certificates: Record<string, Row> = {
  certificates: { reads: ['coordinator'] },
  'certificates/:number': { of: 'certificate', reads: [...around, 'panelMember'] },
  // A trial's paper is for the team, the coordinator and the panel; a certificate is public.
  'certificates/:number.pdf': {
    of: 'certificate',
    reads: { decided: [...team, 'coordinator', 'panelMember'], foreign: 'public' },
  },
  'certificates/:number.json': {
    of: 'certificate',
    reads: { decided: [...team, 'coordinator', 'panelMember'], foreign: 'public' },
  },
  'certificates/:number/withdraw': takingBack,
  'certificates/:number/annul': takingBack,
  'verify/:number': { of: 'certificate', reads: 'public' },
}

export const table: Record<string, Row> = {
  ...house,
  ...organisations,
  ...evidence,
  ...documents,
  ...assessments,
  ...mentoring,
  ...judging,
  ...certificates,
}
