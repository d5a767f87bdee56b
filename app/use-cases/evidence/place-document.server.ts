import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { findItem, versionsOf } from '#db/queries/evidence-library.server.ts'
import { changeLinkNote, usesOf } from '#db/queries/evidence-uses.server.ts'
import { besideAnswer } from './change.server.ts'
import { linkVersion } from './link.server.ts'

type Input = {
  organisationId: string
  itemId: string
  assessmentId: string
  /** Criteria it confirms, each with the page or section to look at. */
  uses: { code: string; note: string }[]
}

/** Puts a document beside several answers at once; where it stands already only the note changes. */
export async function placeDocument(
  deps: Deps,
  viewer: Viewer,
  { organisationId, itemId, assessmentId, uses }: Input,
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'evidence.edit', { organisationId })
    if (uses.length === 0) throw new Refused('chooseCriteria', {}, 'codes')
    const item = await findItem(trx, itemId)
    if (item?.organisationId !== organisationId) throw new NotFound()
    const versionId = (await versionsOf(trx, itemId))[0]?.id as string
    const standing = (await usesOf(trx, { itemId })).filter(
      (use) => use.live && use.assessmentId === assessmentId,
    )
    for (const { code, note } of uses) {
      await besideAnswer(trx, deps, viewer, {
        place: { assessmentId, code },
        change: async (_, beside) => {
          const there = standing.find((use) => use.code === code)
          if (!there) await linkVersion(trx, deps, beside, { versionId, note })
          else if (there.note !== note) await changeLinkNote(trx, { id: there.linkId, note })
        },
      })
    }
  })
}
