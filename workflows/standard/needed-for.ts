import type { Kind, Manifest } from './manifest.ts'

/** What an organisation needs a criterion for, in the order it is said. */
export type Need =
  | 'legalDuty'
  | 'dutyForSome'
  | 'basicLevel'
  | 'advancedLevel'
  | 'starterPath'
  | 'starterPathForSome'

/**
 * What the criterion is needed for. With the kind it has for one organisation, nothing is said about others.
 * An unknown code gives an empty list.
 */
export function neededFor(
  { criteria, starterPath }: Pick<Manifest, 'criteria' | 'starterPath'>,
  code: string,
  kindHere?: Kind,
): Need[] {
  const criterion = criteria.find((each) => each.code === code)
  if (!criterion) return []
  const isDuty = (kindHere ?? criterion.kind) === 'critical'
  const needs: (Need | false)[] = [
    isDuty && 'legalDuty',
    !isDuty && kindHere === undefined && criterion.kindIf !== null && 'dutyForSome',
    isDuty || criterion.level === 'basic' ? 'basicLevel' : 'advancedLevel',
    starterPath.codes.includes(code) && 'starterPath',
    starterPath.additions.some(({ codes }) => codes.includes(code)) && 'starterPathForSome',
  ]
  return needs.filter((need) => need !== false)
}
