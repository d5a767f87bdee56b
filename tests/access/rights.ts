/**
 * Who may do each thing that changes anything, by use case, written from `model.md` §8, `domain/ngo-standards.md`
 * §3.10 and the contract, not from the program. Everybody of the cast who is not named is refused.
 */
export type Person =
  | 'newcomer'
  | 'administrator'
  | 'member'
  | 'signatory'
  | 'teamObserver'
  | 'formerAdministrator'
  | 'otherAdministrator'
  | 'mentor'
  | 'lead'
  | 'second'
  | 'otherReviewer'
  | 'panelMember'
  | 'otherPanelMember'
  | 'tiedPanelMember'
  | 'coordinator'
  | 'coordinatorOnTeam'
  | 'coordinatorWatching'
  | 'editor'
  | 'evaluator'
  | 'cityObserver'

export const persons: Person[] = [
  ...(['newcomer', 'administrator', 'member', 'signatory', 'teamObserver'] as const),
  ...(['formerAdministrator', 'otherAdministrator', 'mentor', 'lead', 'second'] as const),
  ...(['otherReviewer', 'panelMember', 'otherPanelMember', 'tiedPanelMember'] as const),
  ...(['coordinator', 'coordinatorOnTeam', 'coordinatorWatching'] as const),
  ...(['editor', 'evaluator', 'cityObserver'] as const),
]

const administrator: Person[] = ['administrator']
// A coordinator who is a member of the team is one of its writers there.
const writers: Person[] = ['administrator', 'member', 'coordinatorOnTeam']
const speakers: Person[] = [...writers, 'signatory', 'mentor']
const coordinator: Person[] = ['coordinator']
/** What concerns no organisation: all who coordinate, whatever they belong to. */
const coordinators: Person[] = ['coordinator', 'coordinatorOnTeam', 'coordinatorWatching']
/** Whoever belongs to the team, in whatever role. */
const onTeam: Person[] = [
  ...writers,
  ...(['signatory', 'teamObserver', 'coordinatorWatching'] as const),
]
const lead: Person[] = ['lead']
const panel: Person[] = ['panelMember']

export const rights: Record<string, Person[]> = {
  'assessment/startAssessment': administrator,
  'assessment/giveAnswer': writers,
  'assessment/confirmCarried': writers,
  'assessment/sayChange': writers,
  'assessment/finishAssessment': writers,
  'assessment/reopenAssessment': writers,
  'assessment/closeAssessment': writers,
  'assessment/withdrawAssessment': administrator,
  'assessment/submitAssessment': ['signatory'],
  'evidence/addEvidence': writers,
  'evidence/linkEvidence': writers,
  'evidence/fillEvidence': writers,
  'evidence/unlinkEvidence': writers,
  'evidence/addDocument': writers,
  'evidence/addVersion': writers,
  'evidence/placeDocument': writers,
  'evidence/deleteFile': administrator,
  'document/startDocument': writers,
  'document/saveDocument': writers,
  'document/finishDocument': writers,
  'document/reopenDocument': writers,
  'document/removeDocument': writers,
  'plan/addPlanItem': writers,
  'plan/changePlan': writers,
  'plan/changeSeveral': writers,
  'plan/planFromGaps': writers,

  'case/acceptAssessment': coordinator,
  'case/returnAssessment': coordinator,
  'case/assignReviewer': coordinator,
  'case/staffCase': coordinator,
  'case/releaseReviewer': coordinator,
  'case/undoAcceptance': coordinator,
  // Each of these names the review of one of the two; the other reviewer has no part in it.
  'review/declareReview': ['second'],
  'review/declineReview': ['second'],
  'review/giveFinding': lead,
  'review/finishReview': ['second'],
  'case/settleFinding': lead,
  'case/concludeAgreement': lead,
  'case/releaseReport': lead,

  'decision/scheduleDecision': coordinator,
  'decision/postponeDecision': coordinator,
  'decision/castVote': panel,
  'decision/recusePanelist': panel,
  // The coordinator is the panel's secretary: writes the verdict down, never votes.
  'decision/takeDecision': ['panelMember', 'coordinator'],

  // The organisation's own people bring data in; a coordinator enters answers only on its recorded wish.
  'register-extract/lookUpRegister': administrator,
  'register-extract/acceptExtract': administrator,
  'workbook/applyWorkbook': writers,
  'workbook/giveMandate': administrator,
  'workbook/withdrawMandate': administrator,

  'cohort/createCohort': coordinators,
  'cohort/moveDeadline': coordinators,
  'cohort/openPhase': coordinators,
  'cohort/undoPhase': coordinators,
  'organisation/editOrganisation': administrator,
  'organisation/saveProfile': writers,
  // The organisations of these two rows are new ones, with nobody of the cast on their teams.
  'participation/confirmParticipant': coordinators,
  'participation/inviteOrganisation': coordinators,
  'participation/acceptInvitation': administrator,
  'participation/declineInvitation': administrator,
  'participation/exitParticipation': ['administrator', 'coordinator'],
  'participation/assignMentor': coordinator,
  'participation/releaseMentor': coordinator,
  'certificate/withdrawCertificate': coordinator,
  'certificate/annulCertificate': coordinator,

  'people/grantRole': coordinators,
  'people/endRole': coordinators,
  'people/signOutPerson': coordinators,
  'people/inviteToRole': coordinators,
  'people/inviteIntoCohort': coordinators,
  'team/changeRoles': administrator,
  'team/removeFromTeam': administrator,
  'team/handOver': administrator,
  'team/assignPart': writers,
  'team/unassignPart': writers,
  'team/completeArea': writers,
  'team/openScoring': writers,
  'team/giveScore': writers,
  'team/openComparison': writers,
  'team/closeComparison': writers,
  'team/deleteScores': writers,
  'team/takeOverAgreed': writers,
  'team/rescueByMember': coordinator,
  'team/rescueByMail': coordinator,
  'team/mergeOrganisations': coordinator,
  'team/noteAgreement': ['administrator', 'coordinator'],
  // Who is on the team speaks for it; the mentor answers and proposes, and decides nothing.
  'mentoring/askMentor': speakers,
  'mentoring/replyInThread': speakers,
  'mentoring/settleQuestion': speakers,
  'mentoring/suggestToTeam': ['mentor'],
  'mentoring/withdrawSuggestion': ['mentor'],
  'mentoring/takeSuggestion': writers,
  'mentoring/declineSuggestion': writers,
  'mentoring/askDeferral': writers,
  'mentoring/takeDeferralBack': writers,
  'mentoring/decideDeferral': coordinator,
  'mentoring/saveAgreement': [...writers, 'mentor'],
  'mentoring/signAgreement': ['administrator', 'signatory', 'mentor'],
  'mentoring/tickStep': [...writers, 'mentor'],
  'mentoring/declineMentor': administrator,
  'mentoring/stepBack': ['mentor'],

  'leaving/exportOrganisation': administrator,
  'leaving/quitCourse': administrator,
  'leaving/eraseOrganisation': administrator,

  'duty/addOwnDate': writers,
  'duty/addEventDate': writers,
  'duty/editOwnDate': writers,
  'duty/removeOwnDate': writers,
  'duty/tickDuty': writers,
  'duty/untickDuty': writers,
  'duty/makeFeed': onTeam,
  'people/inviteToTeam': administrator,
  'people/sendInvitationAgain': coordinators,
  'people/takeInvitationBack': coordinators,
  'people/retryEffect': coordinators,
  'people/revealMail': coordinators,
  // The news is somebody's own, and that person is not of the cast.
  'people/openNews': [],
  // Both offers were sent to the newcomer's address, who has an organisation to bring.
  'people/acceptInvitation': ['newcomer'],
  'participation/joinCohort': ['newcomer'],
}

const self = 'concerns whoever asks, and nobody else'
const nobody = 'has nobody who asks: an effect, a tool or somebody not signed in'

/** Rows of the table of use cases that say nothing about permission, each with its reason. */
export const beside: Record<string, string> = {
  'organisation/createOrganisation': self,
  'people/changeDetails': self,
  'people/chooseMails': self,
  'duty/revokeFeed': self,
  'duty/ensureDuties': nobody,
  'duty/serveFeed': nobody,
  'duty/remindOfDates': nobody,
  'people/endSessions': self,
  'team/leaveTeam': self,
  'people/readAllNews': self,
  'people/askForAccount': nobody,
  'people/takeTurn': nobody,
  'people/ensureSetupToken': nobody,
  'standard/publishStandard': nobody,
  'standard/ensureStandards': nobody,
  'standard/ensureDemonstrationStandard': nobody,
  'certificate/issueCertificate': nobody,
  'certificate/fileCertificate': nobody,
}
