/** The legal forms of content.md §1a, in the order they are offered. */
export const legalForms = [
  'association',
  'ordinaryAssociation',
  'foundation',
  'ruralHomemakersCircle',
  'socialCooperative',
  'nonProfitCompany',
  'sportsClub',
  'churchEntity',
  'other',
] as const

export type LegalForm = (typeof legalForms)[number]

/** Forms kept in another register than KRS: the city's, or that of rural circles. */
const withoutKrs: readonly LegalForm[] = [
  'ordinaryAssociation',
  'ruralHomemakersCircle',
  'sportsClub',
]

export function isLegalForm(value: string): value is LegalForm {
  return (legalForms as readonly string[]).includes(value)
}

export function mayHaveKrs(form: LegalForm): boolean {
  return !withoutKrs.includes(form)
}
