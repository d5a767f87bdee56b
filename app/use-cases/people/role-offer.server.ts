import type { GrantedRole } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import type { Offer } from '#db/queries/invitations.server.ts'
import { cohortNames } from '#db/queries/people.server.ts'

/** Where a role may reach. A mentor is named for one organisation on its own page, which the organisation hears of. */
const scopesOf: Record<GrantedRole, ('global' | 'cohort')[]> = {
  coordinator: ['global'],
  editor: ['global'],
  reviewer: ['global'],
  panelMember: ['global', 'cohort'],
  appealMember: ['global'],
  mentor: ['global'],
  evaluator: ['cohort'],
  observer: ['cohort'],
}

/** A role with its reach, checked: panel, evaluation and observation can be for one cohort. */
export async function roleOffer(
  { db }: Pick<Deps, 'db'>,
  { role, cohortId }: { role: GrantedRole; cohortId: string | null },
): Promise<Extract<Offer, { kind: 'role' }>> {
  const scopeKind = cohortId === null ? 'global' : 'cohort'
  if (!scopesOf[role].includes(scopeKind))
    throw new Refused(cohortId === null ? 'cohortNeeded' : 'cohortNotForRole', {}, 'cohort')
  if (cohortId !== null && !(await cohortNames(db)).some(({ id }) => id === cohortId))
    throw new Refused('cohortNeeded', {}, 'cohort')
  return { kind: 'role', role, scopeKind, scopeId: cohortId }
}
