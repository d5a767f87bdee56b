import type { Viewer } from '#app/access/viewer.ts'
import { verifyPassword } from '#app/adapters/passwords.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { giveTurnBack, takeTurn } from '#app/use-cases/people/limit.server.ts'
import { passwordLimits } from '#app/use-cases/people/sign-in.server.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { keepNote } from '#db/notes.ts'
import { queueEffect } from '#db/outbox.ts'
import {
  emptyPerson,
  isSoleCoordinator,
  mentoredBy,
  openReviewsOf,
  passwordHashOf,
  presentTeamsOf,
  soleAdministrations,
} from '#db/queries/leaving-person.server.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import type { Db, Trx } from '#db/schema.ts'
import { erasedPerson } from '#templates/nobody.ts'
import { accepts } from '#workflows/engine.ts'

/**
 * Empties the viewer's own person: account, sessions, messages and links go, roles end. What was written for an
 * organisation stays with it, by an id that leads to nobody.
 */
export async function erasePerson(
  deps: Deps,
  viewer: Viewer,
  { password, client }: { password: string; client: string },
): Promise<void> {
  const limits = passwordLimits(viewer.email, client)
  await takeTurn(deps, limits)
  const hash = await passwordHashOf(deps.db, viewer.personId)
  if (!hash || !(await verifyPassword({ hash, password })))
    throw new Refused('erasePasswordWrong', {}, 'password')
  await giveTurnBack(deps, limits)
  await deps.db.transaction().execute((trx) => emptyOut(trx, deps, viewer))
}

async function emptyOut(trx: Trx, deps: Deps, { personId, email }: Viewer): Promise<void> {
  await refuseWhileNeeded(trx, personId)
  const fact = factBy(deps, personId)
  for (const id of await mentoredBy(trx, personId)) {
    const { snapshot } = await readWorkflow(trx, id)
    if (!accepts(snapshot, { type: 'mentor.steppedBack' })) continue
    const note = { id: deps.newId(), body: '', authorId: personId, at: fact.at }
    const event = { type: 'mentor.steppedBack', ...(await keepNote(trx, note)), ...fact }
    await advanceWorkflow(trx, { id, event })
  }
  for (const organisationId of await presentTeamsOf(trx, personId))
    await insertLog(trx, {
      ...{ id: deps.newId(), organisationId, kind: 'personLeft', at: fact.at },
      ...{ actorId: personId, subjectId: personId },
    })
  await emptyPerson(trx, { id: personId, email, name: erasedPerson, at: fact.at })
  const dedupeKey = `foldLog:${personId}`
  await queueEffect(trx, { effect: 'foldLog', params: {}, dedupeKey, at: fact.at })
}

async function refuseWhileNeeded(db: Db, personId: string): Promise<void> {
  const [sole] = await soleAdministrations(db, personId)
  if (sole) throw new Refused('eraseAdministrator', { name: sole.name })
  if (await isSoleCoordinator(db, personId)) throw new Refused('eraseCoordinator')
  const n = await openReviewsOf(db, personId)
  if (n > 0) throw new Refused('eraseReviewer')
}
