import type { Kind, Locale, Manifest, Words } from '../standard/manifest.ts'
import type { AnswerValue } from './events.ts'
import type { AssessmentContext } from './machine.ts'

export type ToPlan = { code: string; kind: Kind; value: AnswerValue; title: Words }

/** Criteria that apply and are not met yet, legal duties first, each in the order of the standard. */
export function criteriaToPlan(
  { applicable, answers }: Pick<AssessmentContext, 'applicable' | 'answers'>,
  { criteria }: Pick<Manifest, 'criteria'>,
): ToPlan[] {
  const open = applicable.flatMap(({ code, kind }) => {
    const value = answers[code]?.value
    const title = criteria.find((criterion) => criterion.code === code)?.title
    if (value === undefined || value === 'met' || value === 'notApplicable') return []
    return title ? [{ code, kind, value, title }] : []
  })
  return [
    ...open.filter(({ kind }) => kind === 'critical'),
    ...open.filter(({ kind }) => kind !== 'critical'),
  ]
}

const VERBS: Record<Locale, { unknown: string; partly: string; notMet: string }> = {
  pl: { unknown: 'Sprawdzić', partly: 'Dokończyć', notMet: 'Wprowadzić' },
  en: { unknown: 'Find out', partly: 'Finish', notMet: 'Introduce' },
}

/** A first wording of a plan item; the organisation makes it its own. */
export function proposedTitle(value: AnswerValue, title: Words, locale: Locale): string {
  const verbs = VERBS[locale]
  return `${value in verbs ? verbs[value as 'partly'] : verbs.partly}: ${title[locale]}`
}
