import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { newestVersions } from '#db/queries/evidence-library.server.ts'
import { usesOf } from '#db/queries/evidence-uses.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { dayInPoland } from '#workflows/duty/dates.ts'
import { plainOf } from './search.ts'
import { type Validity, validityOf } from './validity.ts'

export type Filter = {
  /** Part of a name, typed in any letters. */
  q: string
  form: string
  state: 'all' | Validity | 'unused'
}

/** The library of an organisation, as its team sees it. */
export async function showLibrary(
  deps: Deps,
  viewer: Viewer,
  { organisationId, filter }: { organisationId: string; filter: Filter },
) {
  const { standings } = await permit(deps, viewer, 'evidence.see', { organisationId })
  const organisation = await findOrganisation(deps.db, organisationId)
  if (!organisation) throw new NotFound()
  const today = dayInPoland(deps.now())
  const uses = await usesOf(deps.db, { organisationId })
  const items = (await newestVersions(deps.db, organisationId)).map((version) => {
    const own = uses.filter((use) => use.itemId === version.itemId && (use.live || use.frozen))
    return {
      itemId: version.itemId,
      versionId: version.id,
      no: version.no,
      form: version.form,
      name: version.name,
      documentDate: version.documentDate,
      validUntil: version.validUntil,
      validity: validityOf(version.validUntil, today),
      confidentiality: version.confidentiality,
      size: version.size,
      deletedAt: version.deletedAt,
      codes: [...new Set(own.map(({ code }) => code))],
    }
  })
  const wanted = plainOf(filter.q)
  const shown = items.filter(
    ({ name, form, validity, codes }) =>
      plainOf(name).includes(wanted) &&
      (filter.form === '' || form === filter.form) &&
      (filter.state === 'all' ||
        (filter.state === 'unused' ? codes.length === 0 : validity === filter.state)),
  )
  return {
    organisation: { id: organisation.id, name: organisation.name },
    filter,
    total: items.length,
    items: shown,
    actions: {
      edit: allows('evidence.edit', standings),
      export: allows('evidence.export', standings),
    },
  }
}

/** The empty form of a new document. */
export async function showNewDocument(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  await permit(deps, viewer, 'evidence.edit', { organisationId })
  const organisation = await findOrganisation(deps.db, organisationId)
  if (!organisation) throw new NotFound()
  return { organisation: { id: organisation.id, name: organisation.name } }
}
