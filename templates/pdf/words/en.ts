import { assessmentReportEn as assessmentReport } from './assessment-report.ts'
import type { pl } from './pl.ts'

const answers = {
  met: 'we meet it',
  partly: 'partly',
  notMet: 'we do not meet it',
  unknown: 'we do not know',
  notApplicable: 'does not apply',
  unanswered: 'no answer',
}

const ratings = {
  met: 'met',
  partly: 'partly met',
  notMet: 'not met',
  notApplicable: 'does not apply',
  cannotTell: 'cannot tell',
}

const outcomes = {
  wouldMeet: 'would meet',
  withConditions: 'would meet with conditions',
  notYet: 'not yet',
  award: 'award',
  conditional: 'conditional award',
  resubmit: 'resubmit',
  refusal: 'refusal',
  discontinued: 'discontinued',
}

const outcomeSentences = {
  wouldMeet: 'Had this not been a trial, you would meet the requirements of the standard.',
  withConditions:
    'Had this not been a trial, you would meet the requirements of the standard under the conditions below.',
  notYet: 'You do not yet meet all requirements of the standard. What is missing is written below.',
  award: 'You are awarded the certificate.',
  conditional: 'You are awarded the certificate conditionally. Conditions and dates are below.',
  resubmit: 'Please complete and resubmit the self-assessment in the scope described below.',
  refusal: 'The certificate was not awarded.',
  discontinued: 'The case was closed without a decision.',
}

export const en: typeof pl = {
  assessmentReport,
  shared: {
    issuer: 'Issuer',
    number: 'Number',
    issued: 'Issued',
    cohort: 'Cohort',
    standard: 'Standard',
    version: 'version',
    contentHash: 'Hash of the standard (SHA-256)',
    scope: 'Scope',
    verifyTitle: 'Check this document',
    verify: 'Scan the code or enter the number at',
    verifyNow:
      'You will see its status today. One changed character in the file is found by the check.',
    attachment: 'Signed credential',
    page: (page, pages) => `page ${page} of ${pages}`,
  },
  trialCertificate: {
    mark: 'TRIAL',
    title: 'Confirmation of participation in a trial standardisation',
    before: 'We confirm that the organisation',
    after: 'took part in a trial standardisation by the standard',
    body: 'Opinion in the trial by',
    notice: 'This confirmation is not a certificate.',
    noticeMore:
      'It confirms participation only. It does not say what the opinion was or whether the organisation meets the standard.',
  },
  certificate: {
    title: 'Certificate of standardisation',
    conditionalTitle: 'Conditional certificate of standardisation',
    before: 'is awarded to',
    after: 'for meeting the requirements of the standard',
    levels: { basic: 'Basic level', advanced: 'Advanced level' },
    body: 'Decided by',
    valid: 'Valid',
    validity: (from, until) => `${from} – ${until}`,
    conditions: 'Conditions the organisation has to meet',
    until: 'by',
    moreConditions: 'The other conditions are in the decision letter.',
    notice:
      'The certificate does not judge single activities and does not replace an inspection. It shows the state on the day of the decision.',
  },
  letter: {
    title: 'Decision of the panel',
    trialTitle: 'Opinion of the panel in a trial standardisation',
    reference: 'Reference',
    opening: (decided) =>
      `Thank you for your work on the self-assessment. Your case was considered on ${decided}.`,
    outcomeHead: 'Outcome',
    outcomes,
    outcomeSentences,
    decidedBy: 'Considered by',
    votes: 'Votes cast',
    recusals: 'Recusals',
    reasons: 'Reasons by criterion',
    noReasons: 'The panel had no remarks on single criteria.',
    conditions: 'Conditions',
    until: 'by',
    remarks: 'A word from the panel',
    trialNotice:
      'A trial opinion has no legal effect, is not a certificate and is not published. It serves your development and the evaluation of the standard itself.',
    certificateTrial: 'The confirmation of participation has the number',
    certificateFull: 'The certificate has the number',
    appeal: (until) =>
      `You may appeal until ${until}. The appeal is considered by people who took no part in the review or the decision.`,
    closing: 'Kind regards',
  },
  report: {
    title: 'Review report',
    trialTag: 'trial standardisation',
    lead: 'This is the report of the reviewers. It holds findings, not a decision: the panel decides.',
    reference: 'Reference',
    submitted: 'Self-assessment submitted',
    reported: 'Report of',
    submissionHash: 'Hash of the submission (SHA-256)',
    reviewers: 'Independent reviews',
    summary: 'Summary',
    areas: 'Result by area',
    area: 'Area',
    points: 'Points',
    areaLevel: 'Level',
    missingCritical: 'Duties missing',
    noneMissing: 'none',
    nothingApplies: 'nothing in this area applies to the organisation',
    pointsOf: (points, max, percent) => `${points} of ${max} (${percent}%)`,
    criterion: 'Criterion',
    answer: 'Answer',
    finding: 'Finding',
    reason: 'Reason',
    answers,
    ratings,
    kinds: { critical: 'duty', developmental: 'good practice' },
    areaLevels: {
      'on-the-way': 'on the way to the standard',
      basic: 'basic level',
      advanced: 'advanced level',
    },
  },
}
