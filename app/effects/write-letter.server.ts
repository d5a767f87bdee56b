import { readLetterFacts } from '#app/use-cases/decision/letter-facts.server.ts'
import { findLetter, insertLetter } from '#db/queries/letter.server.ts'
import type { Handler } from './worker.server.ts'

/** Makes the letter about a decision once and keeps its bytes for ever; run twice, it finds its own work. */
export const writeLetter: Handler = async (deps, { workflowId }) => {
  const decisionId = workflowId as string
  if (await findLetter(deps.db, decisionId)) return
  const facts = await readLetterFacts(deps, decisionId)
  const bytes = await deps.world.pdf.render('letter', facts)
  const sha256 = await deps.world.blobs.put(bytes)
  const at = deps.now().toISOString()
  await deps.db
    .transaction()
    .execute((trx) =>
      insertLetter(trx, { decisionId, sha256, size: bytes.length, locale: facts.locale, at }),
    )
}
