import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { takeTurn } from '#app/use-cases/people/limit.server.ts'
import {
  dropUnusedExtracts,
  freshExtract,
  insertExtract,
} from '#db/queries/register-extract.server.ts'
import { numberProblem, storedNumber } from '#workflows/organisation/numbers.ts'
import { type Extract, readExtract } from '#workflows/organisation/register-extract.ts'

const DAY = 86_400_000

/** Asks of one person that really go out to the register. */
const limit = { kind: 'krs', most: 10, minutes: 60 }

type KrsAnswer = Awaited<ReturnType<Deps['world']['krs']['extract']>>

const sentences: Record<Exclude<KrsAnswer, { ok: true }>['failure'], string> = {
  notFound: 'krsNotFound',
  refusedNumber: 'krsRefusedNumber',
  busy: 'krsBusy',
  timeout: 'krsTimeout',
  unreachable: 'krsUnreachable',
  unwell: 'krsUnwell',
  unreadable: 'krsUnreadable',
  tooLarge: 'krsUnreadable',
}

/** `organisationId` is absent while there is no organisation yet. */
export type LookUp = { typed: string; organisationId?: string }

/**
 * Keeps what the public register says of a number, for a person to take over or not. The register is asked outside
 * any transaction, and not again within a day. Refuses with a sentence when it gives nothing.
 */
export async function lookUpRegister(
  deps: Deps,
  viewer: Viewer,
  { typed, organisationId }: LookUp,
): Promise<{ extractId: string }> {
  if (organisationId) await permit(deps, viewer, 'organisation.edit', { organisationId })
  const number = numberOf(typed)
  const now = deps.now()
  const since = new Date(now.getTime() - DAY).toISOString()
  const known = await freshExtract(deps.db, { number, since })
  const { extract, fetchedAt } = known ?? {
    extract: await ask(deps, viewer, number),
    fetchedAt: now.toISOString(),
  }
  return deps.db.transaction().execute(async (trx) => {
    if (organisationId) {
      await permit({ db: trx, now: deps.now }, viewer, 'organisation.edit', { organisationId })
    }
    const extractId = deps.newId()
    await dropUnusedExtracts(trx, since)
    await insertExtract(trx, {
      id: extractId,
      organisationId: organisationId ?? null,
      number,
      fetchedAt,
      fetchedBy: viewer.personId,
      extract,
    })
    return { extractId }
  })
}

function numberOf(typed: string): string {
  const problem = numberProblem('krs', typed)
  if (problem && typed.trim() !== '') {
    const { key, suggestion } = problem
    throw new Refused(suggestion ? `${key}Meant` : key, suggestion ? { suggestion } : {}, 'krs')
  }
  const number = storedNumber('krs', typed)
  if (!number) throw new Refused('krsMissing', {}, 'krs')
  return number
}

async function ask(deps: Deps, { personId }: Viewer, number: string): Promise<Extract> {
  await takeTurn(deps, [{ ...limit, subject: personId }])
  const answer = await deps.world.krs.extract(number)
  if (!answer.ok) throw new Refused(sentences[answer.failure], {}, 'krs')
  const { answers, businessKnown } = answer
  const today = deps.now().toISOString().slice(0, 10)
  const extract = readExtract(answers, { number, today, businessKnown })
  if (!extract) throw new Refused('krsUnreadable', {}, 'krs')
  return extract
}
