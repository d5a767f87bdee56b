import { onTestFinished } from 'vitest'
import { faultAt, InjectedFault, watch } from './fault.ts'
import type { Journey } from './journey.ts'
import type { Row } from './row.ts'

/** More statements than any use case has; one that never passes is stopped here. */
const MOST = 2000

/**
 * Throws at the first, the second, the third… statement of a use case until it passes. After each fault nothing
 * of it may be visible from outside; the call that passes is the same one, made on the very same database.
 */
export async function failEverywhere(journey: Journey, [stage, prepare, options = {}]: Row) {
  const { besides = [] } = options
  const fault = faultAt()
  const place = await journey.at(stage, { beforeStatement: fault.pass })
  const outside = watch(place.file)
  onTestFinished(async () => {
    outside.close()
    await place.close()
  })
  const act = await prepare(place.world, structuredClone(journey.ids))
  const before = outside.digest(besides)
  for (let n = 1; n <= MOST; n++) {
    // Whoever tries again after a while is not refused for having tried often.
    if (besides.includes('attempt')) await place.deps.db.deleteFrom('attempt').execute()
    const commits = outside.commits()
    fault.arm(n)
    const failure = await act().then(
      () => undefined,
      (error: unknown) => error ?? 'nothing',
    )
    if (!fault.disarm()) {
      if (failure) throw failure
      if (outside.digest() === before) throw new Error('The act changed nothing.')
      const wrong = outside.soundness()
      if (wrong !== 'ok') throw new Error(wrong)
      return { statements: n - 1, db: place.deps.db, act, digest: outside.digest }
    }
    if (!failure) throw new Error(`The fault at statement ${n} was swallowed.`)
    // No commit, no change; a commit may have changed nothing but what is counted besides.
    if (outside.commits() !== commits && outside.digest(besides) !== before)
      throw new Error(`Half done: the fault at statement ${n} left something behind.`)
    if (!(failure instanceof InjectedFault)) throw failure
  }
  throw new Error(`Not done after ${MOST} faults.`)
}
