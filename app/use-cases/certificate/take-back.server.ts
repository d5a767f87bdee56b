import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { advanceWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import { findCertificate } from '#db/queries/certificate.server.ts'

type Taking = { number: string; reason: string; version: number }

/** Takes a right document back; the date becomes public, the reason does not. */
export function withdrawCertificate(deps: Deps, viewer: Viewer, taking: Taking): Promise<void> {
  return takeBack(deps, viewer, taking, 'certificate.withdrawn')
}

/** For a document that was issued by mistake and never should have been. */
export function annulCertificate(deps: Deps, viewer: Viewer, taking: Taking): Promise<void> {
  return takeBack(deps, viewer, taking, 'certificate.annulled')
}

async function takeBack(
  deps: Deps,
  viewer: Viewer,
  { number, reason, version }: Taking,
  type: 'certificate.withdrawn' | 'certificate.annulled',
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const certificate = await findCertificate(trx, { number })
    if (!certificate) throw new NotFound()
    const { id } = certificate
    const subject = { certificateId: id }
    await permit({ db: trx, now: deps.now }, viewer, 'certificate.withdraw', subject)
    const fact = factBy(deps, viewer.personId)
    const author = { authorId: viewer.personId, at: fact.at }
    const note = await keepNote(trx, { id: deps.newId(), body: reason, ...author })
    await advanceWorkflow(trx, { id, event: { type, ...note, ...fact }, expectedVersion: version })
  })
}
