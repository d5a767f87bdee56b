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

/** How an item stands for people; `underWay` is an open one that somebody began. */
export type PlanStatus = 'open' | 'underWay' | 'done' | 'dropped'

export const planStatuses: readonly PlanStatus[] = ['open', 'underWay', 'done', 'dropped']

type StoredStatus = { status: 'open' | 'done' | 'dropped'; startedAt: string | null }

export function planStatusOf({ status, startedAt }: StoredStatus): PlanStatus {
  return status === 'open' && startedAt !== null ? 'underWay' : status
}

/** What a chosen status means for the row; the first beginning is kept. */
export function storedStatus(
  chosen: PlanStatus,
  startedAt: string | null,
  at: string,
): StoredStatus {
  if (chosen === 'underWay') return { status: 'open', startedAt: startedAt ?? at }
  if (chosen === 'open') return { status: 'open', startedAt: null }
  return { status: chosen, startedAt }
}

export function isOverdue(
  { status, dueOn }: { status: PlanStatus | StoredStatus['status']; dueOn: string | null },
  today: string,
): boolean {
  return (status === 'open' || status === 'underWay') && dueOn !== null && dueOn < today
}

/** Whether a free text of who does it names this person: "Ada Nowak" is named by "Ada Nowak, zarząd". */
export function isMine(owner: string, name: string): boolean {
  const plain = (text: string) => text.toLocaleLowerCase('pl').replace(/\s+/g, ' ').trim()
  return plain(name) !== '' && plain(owner).includes(plain(name))
}
