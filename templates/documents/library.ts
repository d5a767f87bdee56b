import type { DocumentTemplate } from '#templates/documents/template.ts'
import { accessibilityStatement } from '#templates/documents/texts/accessibility-statement.ts'
import { accountingPolicy } from '#templates/documents/texts/accounting-policy.ts'
import { annualPlan } from '#templates/documents/texts/annual-plan.ts'
import { archiveRules } from '#templates/documents/texts/archive-rules.ts'
import { auditCommitteeReport } from '#templates/documents/texts/audit-committee-report.ts'
import { boardMinutes } from '#templates/documents/texts/board-minutes.ts'
import { boardResolution } from '#templates/documents/texts/board-resolution.ts'
import { childProtectionForChildren } from '#templates/documents/texts/child-protection-for-children.ts'
import { childProtectionStandards } from '#templates/documents/texts/child-protection-standards.ts'
import { collectionTinRecord } from '#templates/documents/texts/collection-tin-record.ts'
import { complaintProcedure } from '#templates/documents/texts/complaint-procedure.ts'
import { conflictOfInterestPolicy } from '#templates/documents/texts/conflict-of-interest-policy.ts'
import { dataBreachProcedure } from '#templates/documents/texts/data-breach-procedure.ts'
import { dataProcessingAgreement } from '#templates/documents/texts/data-processing-agreement.ts'
import { electionMinutes } from '#templates/documents/texts/election-minutes.ts'
import { equalTreatmentPolicy } from '#templates/documents/texts/equal-treatment-policy.ts'
import { eventSafetyRules } from '#templates/documents/texts/event-safety-rules.ts'
import { financialReportResolution } from '#templates/documents/texts/financial-report-resolution.ts'
import { membershipRegister } from '#templates/documents/texts/membership-register.ts'
import { paidActivityResolution } from '#templates/documents/texts/paid-activity-resolution.ts'
import { paymentApprovalRules } from '#templates/documents/texts/payment-approval-rules.ts'
import { powersOfAttorneyRegister } from '#templates/documents/texts/powers-of-attorney-register.ts'
import { privacyNotice } from '#templates/documents/texts/privacy-notice.ts'
import { processingAuthorisation } from '#templates/documents/texts/processing-authorisation.ts'
import { processingRegister } from '#templates/documents/texts/processing-register.ts'
import { riskRegister } from '#templates/documents/texts/risk-register.ts'
import { simplifiedRecordsRules } from '#templates/documents/texts/simplified-records-rules.ts'
import { volunteerAgreement } from '#templates/documents/texts/volunteer-agreement.ts'
import { whistleblowingProcedure } from '#templates/documents/texts/whistleblowing-procedure.ts'

/** Every document of the library, in the order in which they are listed: law, money, management, safety. */
export const library: readonly DocumentTemplate[] = [
  boardResolution,
  boardMinutes,
  electionMinutes,
  auditCommitteeReport,
  membershipRegister,
  powersOfAttorneyRegister,
  volunteerAgreement,
  paidActivityResolution,
  collectionTinRecord,
  accountingPolicy,
  simplifiedRecordsRules,
  financialReportResolution,
  paymentApprovalRules,
  archiveRules,
  annualPlan,
  conflictOfInterestPolicy,
  riskRegister,
  complaintProcedure,
  equalTreatmentPolicy,
  processingRegister,
  privacyNotice,
  processingAuthorisation,
  dataProcessingAgreement,
  dataBreachProcedure,
  childProtectionStandards,
  childProtectionForChildren,
  whistleblowingProcedure,
  accessibilityStatement,
  eventSafetyRules,
]

export function findTemplate(code: string): DocumentTemplate | undefined {
  return library.find((template) => template.code === code)
}
