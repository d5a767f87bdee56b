import type { Standing } from './standing.ts'

const team: Standing[] = ['administrator', 'member', 'teamObserver', 'signatory']
const writers: Standing[] = ['administrator', 'member']

/**
 * Who may do what: everything not listed is refused. The rows follow `model.md` §8 and
 * `domain/ngo-standards.md` §3.10; workflow states narrow them further through the machines.
 */
export const rules = {
  'organisation.see': [...team, 'mentor', 'coordinator'],
  'organisation.edit': ['administrator'],
  'organisation.invite': ['administrator'],
  'organisation.endMembership': ['administrator'],
  'organisation.leave': team,
  // Team.
  'organisation.changeRoles': ['administrator'],
  'organisation.handOver': ['administrator'],
  'organisation.rescue': ['coordinator'],
  'organisation.merge': ['coordinator'],
  'organisation.consents': [...team, 'coordinator'],
  'organisation.noteAgreement': ['administrator', 'coordinator'],
  'organisation.log': ['administrator', 'coordinator'],
  'assessment.assign': writers,
  // Individual scores are not there for anybody but those who score.
  'scoring.use': writers,

  // Leaving: a copy of everything, withdrawing at any state, erasure.
  'organisation.export': ['administrator'],
  'organisation.quit': ['administrator'],
  'organisation.erase': ['administrator'],

  'profile.edit': writers,
  'assessment.start': ['administrator'],
  'organisation.take': ['coordinator'],
  'calendar.see': team,
  'calendar.edit': writers,
  'participation.see': [...team, 'mentor', 'coordinator'],
  'participation.answer': ['administrator'],
  'participation.exit': ['administrator', 'coordinator'],
  'participation.run': ['coordinator'],

  'document.see': [...team, 'mentor'],
  'document.edit': writers,

  'assessment.see': [...team, 'mentor', 'coordinator'],
  'assessment.read': [...team, 'mentor', 'entryClerk'],
  'answer.give': [...writers, 'entryClerk'],
  // The recorded wish that a coordinator writes the answers down, and its end.
  'assessment.entrust': ['administrator'],
  'plan.read': [...team, 'mentor'],
  'plan.edit': writers,
  'assessment.finish': writers,
  'assessment.submit': ['signatory'],
  'assessment.withdraw': ['administrator'],

  'submission.see': [
    ...team,
    'mentor',
    'coordinator',
    'reviewer',
    'lead',
    'panelMember',
    'askedReviewer',
  ],
  'submission.read': [...team, 'mentor', 'coordinator', 'reviewer', 'lead', 'panelMember'],
  'submission.check': ['coordinator'],

  'case.see': [...team, 'coordinator', 'askedReviewer', 'reviewer', 'lead', 'panelMember'],
  'case.read': ['coordinator', 'reviewer', 'lead', 'panelMember'],
  'case.staff': ['coordinator'],
  'case.undo': ['coordinator'],
  'case.settle': ['lead'],
  'report.release': ['lead'],
  'report.read': [...team, 'mentor', 'coordinator', 'reviewer', 'lead', 'panelMember'],

  'review.see': ['askedReviewer', 'reviewer', 'lead'],
  'review.declare': ['askedReviewer'],
  'review.work': ['reviewer', 'lead'],

  'decision.see': ['coordinator', 'panelMember'],
  'decision.schedule': ['coordinator'],
  'decision.vote': ['panelMember'],
  'decision.take': ['panelMember', 'coordinator'],
  'letter.read': [...team, 'mentor', 'coordinator', 'panelMember'],

  'certificate.see': [...team, 'mentor', 'coordinator', 'panelMember'],
  'certificate.download': [...team, 'coordinator', 'panelMember'],
  'certificate.withdraw': ['coordinator'],

  // Mentoring: a conversation about drafts, which coordinators never read.
  'question.read': [...team, 'mentor'],
  'question.ask': ['administrator', 'member', 'signatory', 'mentor'],
  'suggestion.make': ['mentor'],
  'suggestion.decide': writers,
  'deferral.ask': writers,
  'deferral.decide': ['coordinator'],
  'agreement.read': [...team, 'mentor'],
  'agreement.edit': [...writers, 'mentor'],
  'agreement.sign': ['administrator', 'signatory', 'mentor'],
  'mentor.decline': ['administrator'],
  'mentor.stepBack': ['mentor'],

  'cohort.see': ['coordinator', 'evaluator', 'cityObserver', 'panelMember'],
  'cohort.board': ['coordinator'],
  'cohort.run': ['coordinator'],

  // The evidence library is the team's; files reach others only through an assessment.
  'evidence.see': team,
  'evidence.open': [...team, 'mentor'],
  'evidence.edit': writers,
  'evidence.delete': ['administrator'],
  'evidence.export': ['administrator'],

  'people.see': ['coordinator'],
  'people.invite': ['coordinator'],
  'people.endGrant': ['coordinator'],
  'outbox.read': ['coordinator'],
  'outbox.reveal': ['coordinator'],
  'outbox.retry': ['coordinator'],
} as const satisfies Record<string, readonly Standing[]>

export type Action = keyof typeof rules

export function allows(action: Action, standings: Set<Standing>): boolean {
  return (rules[action] as readonly Standing[]).some((standing) => standings.has(standing))
}

/** Nouns that stand on another object: who sees that one is told of a refusal. */
const seenAs: Record<string, string> = {
  ...{ answer: 'assessment', plan: 'assessment', profile: 'organisation', report: 'report' },
  ...{ question: 'assessment', suggestion: 'assessment', deferral: 'assessment' },
  ...{ agreement: 'participation', mentor: 'participation' },
}

/** Seeing an object at all: without it the answer is "not found", the same as for what does not exist. */
export function seeing(action: Action): Action {
  const noun = action.split('.')[0] as string
  const candidate = `${seenAs[noun] ?? noun}.see`
  return candidate in rules ? (candidate as Action) : action
}
