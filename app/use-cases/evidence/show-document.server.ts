import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Standing } from '#app/access/standing.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { assessmentVersion } from '#db/queries/assessment.server.ts'
import { findItem, versionsOf } from '#db/queries/evidence-library.server.ts'
import { livesOf, usesOf } from '#db/queries/evidence-uses.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { dayInPoland } from '#workflows/duty/dates.ts'
import { isNeeded } from './needs.ts'
import { validityOf } from './validity.ts'

type Place = { organisationId: string; itemId: string }

/** One document with its versions and everywhere it stands. */
export async function showDocument(deps: Deps, viewer: Viewer, place: Place) {
  const { standings } = await permit(deps, viewer, 'evidence.see', place)
  return documentOf(deps, place, standings)
}

/** The same for the form of a new version, which needs more than seeing it. */
export async function showNewVersion(deps: Deps, viewer: Viewer, place: Place) {
  const { standings } = await permit(deps, viewer, 'evidence.edit', place)
  return documentOf(deps, place, standings)
}

async function documentOf(
  { db, now }: Deps,
  { organisationId, itemId }: Place,
  standings: Set<Standing>,
) {
  const item = await findItem(db, itemId)
  const organisation = await findOrganisation(db, organisationId)
  if (!organisation || item?.organisationId !== organisationId) throw new NotFound()
  const uses = await usesOf(db, { itemId })
  const mayDelete = allows('evidence.delete', standings)
  const versions = (await versionsOf(db, itemId)).map((version) => {
    const own = uses.filter((use) => use.versionId === version.id)
    const isKept = version.sha256 !== null && version.deletedAt === null
    return { ...version, mayDelete: mayDelete && isKept && !own.some(isNeeded) }
  })
  const newest = versions[0]
  if (!newest) throw new NotFound()
  const editable = await editableOf({ db, now } as Deps, organisationId)
  return {
    organisation: { id: organisation.id, name: organisation.name },
    itemId,
    confidentiality: item.confidentiality,
    newest,
    validity: validityOf(newest.validUntil, dayInPoland(now())),
    versions,
    uses: uses
      .filter(({ live, frozen }) => live || frozen)
      .map((use) => ({ ...use, open: use.live && editable.has(use.assessmentId) })),
    actions: {
      edit: allows('evidence.edit', standings),
      use: allows('evidence.edit', standings) && editable.size > 0 && newest.deletedAt === null,
    },
  }
}

/** Assessments whose answers may be changed now. */
async function editableOf({ db }: Pick<Deps, 'db'>, organisationId: string): Promise<Set<string>> {
  const found = new Set<string>()
  for (const { id, life } of await livesOf(db, organisationId)) {
    if (life === 'closed' || life === 'withdrawn') continue
    if ((await readWorkflow(db, id)).snapshot.hasTag('editable')) found.add(id)
  }
  return found
}

/** The criteria of the assessments that are open, for putting a document beside several at once. */
export async function showUse(deps: Deps, viewer: Viewer, place: Place) {
  const { standings } = await permit(deps, viewer, 'evidence.edit', place)
  const document = await documentOf(deps, place, standings)
  const open = await editableOf(deps, place.organisationId)
  const lives = await livesOf(deps.db, place.organisationId)
  const assessments = []
  for (const { id, cohort } of lives.filter((each) => open.has(each.id))) {
    assessments.push({
      id,
      cohort,
      areas: await areasOf(deps, viewer, { id, uses: document.uses }),
    })
  }
  return { ...document, assessments: assessments.filter(({ areas }) => areas.length > 0) }
}

type Used = { assessmentId: string; code: string; note: string; live: boolean }

async function areasOf(
  { db }: Deps,
  { locale }: Viewer,
  { id, uses }: { id: string; uses: Used[] },
) {
  const version = await assessmentVersion(db, id)
  if (!version) return []
  const { areas, criteria } = await readManifest(db, version.standardVersionId)
  const { applicable } = contextOf(await readWorkflow(db, id))
  const titles = new Map(criteria.map(({ code, title }) => [code, title[locale]]))
  return areas
    .toSorted((a, b) => a.position - b.position)
    .map((area) => ({
      code: area.code,
      title: area.title[locale],
      criteria: applicable
        .filter((criterion) => criterion.area === area.code)
        .map(({ code }) => {
          const use = uses.find(
            (each) => each.live && each.assessmentId === id && each.code === code,
          )
          return { code, title: titles.get(code) ?? '', used: !!use, note: use?.note ?? '' }
        }),
    }))
    .filter((area) => area.criteria.length > 0)
}
