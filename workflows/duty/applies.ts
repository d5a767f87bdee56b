import type { Duty } from '#workflows/duty/duty.ts'
import type { Reason } from '#workflows/standard/applicability.ts'
import type { Profile } from '#workflows/standard/manifest.ts'
import { answerTo, judge } from '#workflows/standard/rule.ts'

export type Concerning<D extends Duty = Duty> = {
  duty: D
  /** True while an unanswered fact may still take the duty out. */
  maybe: boolean
  reason: Reason
}

/** The duties that concern an organisation, or may, with the facts that decided. */
export function dutiesFor<D extends Duty>(duties: D[], profile: Profile): Concerning<D>[] {
  const known = withDerived(profile)
  return duties.flatMap((duty): Concerning<D>[] => {
    const { outcome, because } = judge(duty.when, known)
    if (outcome === false) return []
    const maybe = outcome === 'unknown'
    const applies = because.length === 0 ? 'always' : 'applies'
    return [{ duty, maybe, reason: { outcome: maybe ? 'maybe' : applies, because, raisedBy: [] } }]
  })
}

/** Facts the rules of duties ask about that follow from an answer, so that the language of rules stays one. */
export function withDerived(profile: Profile): Profile {
  const vat = answerTo(profile, 'vatStatus')
  return { ...profile, vatPayer: vat === null ? null : vat === 'active' }
}

/** The month (1-12) the financial year ends with; null when it is another than December, and nobody said which. */
export function yearEndOf(profile: Profile): number | null {
  if (answerTo(profile, 'calendarFiscalYear') !== false) return 12
  const month = Number(answerTo(profile, 'fiscalYearEndMonth'))
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null
}
