import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import {
  applicableCriteria,
  excludedCriteria,
  type Reason,
  starterPath,
} from '#workflows/standard/applicability.ts'
import { explain } from '#workflows/standard/explain.ts'
import type { Criterion, Manifest, Words } from '#workflows/standard/manifest.ts'
import { readProfile, readWorkingStandard } from './read-profile.server.ts'

/** A criterion with one plain sentence that says why it applies or not. */
export type Judged = Pick<Criterion, 'code' | 'area' | 'title' | 'kind' | 'level'> & {
  reason: Words
}

/** What of the standard applies to an organisation, what may, and what does not. */
export async function showApplicability(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  await permit(deps, viewer, 'organisation.see', { organisationId })
  const organisation = await findOrganisation(deps.db, organisationId)
  if (!organisation) throw new NotFound()
  const { manifest } = await readWorkingStandard(deps.db, organisationId)
  const profile = completeProfile(manifest, await readProfile(deps.db, organisationId))
  const applicable = applicableCriteria(manifest, profile)
  const judged = applicable.map((found) => ({ maybe: found.maybe, ...wordsFor(manifest, found) }))
  const starter = starterPath(manifest, profile)
  return {
    organisation: { id: organisation.id, name: organisation.name },
    standard: { slug: manifest.slug, version: manifest.version, title: manifest.title },
    areas: manifest.areas,
    total: manifest.criteria.length,
    duties: applicable.filter(({ kind }) => kind === 'critical').length,
    applies: judged.filter(({ maybe }) => !maybe),
    maybe: judged.filter(({ maybe }) => maybe),
    excluded: excludedCriteria(manifest, profile).map((found) => wordsFor(manifest, found)),
    /** Where a tiny organisation begins; null for everybody else. */
    starter: starter && judged.filter(({ code }) => starter.includes(code)),
  }
}

type Found = { code: string; reason: Reason; kind?: Criterion['kind']; level?: Criterion['level'] }

function wordsFor(manifest: Manifest, { code, reason, kind, level }: Found): Judged {
  const criterion = manifest.criteria.find((candidate) => candidate.code === code)
  if (!criterion) throw new Error(`No criterion ${code}.`)
  return {
    code,
    area: criterion.area,
    title: criterion.title,
    kind: kind ?? criterion.kind,
    level: level ?? criterion.level,
    reason: { pl: explain(manifest, reason, 'pl'), en: explain(manifest, reason, 'en') },
  }
}
