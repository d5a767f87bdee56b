import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { deleteFiles } from '#app/use-cases/evidence/delete-files.server.ts'
import { queueEffect } from '#db/outbox.ts'
import { markBlobDeleted } from '#db/queries/blob.server.ts'
import { organisationsOne } from '#db/queries/leaving.server.ts'
import {
  deleteOwnRows,
  emptyOrganisations,
  emptyOwnRows,
} from '#db/queries/leaving-erase.server.ts'
import {
  courseIds,
  deleteMessages,
  emptyNotes,
  endTies,
  namesOf,
  notesAround,
  papersOf,
} from '#db/queries/leaving-ties.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import type { Trx } from '#db/schema.ts'
import { erasedOrganisation } from '#templates/nobody.ts'
import { emptyWords } from './empty-words.server.ts'
import { quitEverything } from './quit.server.ts'
import { pendingOf } from './read-courses.server.ts'

export type Erasure = { organisationId: string; typedName: string }

/**
 * Erases an organisation on its administrator's word: everything it wrote, its files, its name. Events, hashes, a
 * decision's outcome and what a public certificate names stay (`model.md` §7). Refused while a case is open.
 */
export async function eraseOrganisation(
  deps: Deps,
  viewer: Viewer,
  { organisationId, typedName }: Erasure,
): Promise<void> {
  const at = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'organisation.erase', { organisationId })
    const organisation = await findOrganisation(trx, organisationId)
    if (!organisation || organisation.erasedAt) throw new NotFound()
    const [pending] = await pendingOf(trx, organisationId)
    if (pending) throw new Refused('erasurePending', { name: pending.name })
    if (plain(typedName) !== plain(organisation.name))
      throw new Refused('erasureNameWrong', {}, 'typedName')
    await quitEverything(trx, deps, viewer, { organisationId, reason: '' })
    const organisationIds = await organisationsOne(trx, organisationId)
    const names = await namesOf(trx, organisationIds)
    const course = await courseIds(trx, organisationIds)
    const of = { organisationIds, assessmentIds: course.assessments }
    await deleteOwnRows(trx, of)
    for (const id of organisationIds)
      await deleteFiles(trx, deps, {
        ...{ organisationId: id, which: 'unneeded', reason: 'erasure' },
        personId: viewer.personId,
      })
    const papers = await papersOf(trx, { organisationIds, decisions: course.decisions })
    await emptyOwnRows(trx, of)
    await emptyWords(trx, course.assessments)
    await dropPapers(trx, papers, at)
    const workflowIds = Object.values(course).flat()
    await emptyNotes(trx, await notesAround(trx, { organisationIds, workflowIds }))
    await deleteMessages(trx, { organisationIds, names })
    await endTies(trx, { organisationIds, at })
    await emptyOrganisations(trx, { ids: organisationIds, name: erasedOrganisation, at })
    const entry = { kind: 'erased', actorId: viewer.personId, at }
    await insertLog(trx, { id: deps.newId(), organisationId, ...entry })
    const dedupeKey = `foldLog:${organisationId}`
    await queueEffect(trx, { effect: 'foldLog', params: {}, dedupeKey, at })
  })
}

/** Letters and a trial's papers name the organisation; only their hashes stay. */
async function dropPapers(trx: Trx, papers: string[], at: string): Promise<void> {
  for (const sha256 of new Set(papers)) {
    await markBlobDeleted(trx, { sha256, reason: 'erasure', at })
    const dedupeKey = `dropBlob:${sha256}:${at}`
    await queueEffect(trx, { effect: 'dropBlob', params: { sha256 }, dedupeKey, at })
  }
}

const plain = (name: string) => name.trim().replace(/\s+/g, ' ')
