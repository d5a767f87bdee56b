// `npm run trust`: the longer faults of the trust catalogue; `-- --long` for a night. One line for each id.
import { log } from '#app/log.server.ts'
import { drainWith } from '#tests/trust/support/drain.ts'
import { type Journey, travel } from '#tests/trust/support/journey.ts'
import { killWhileSaving } from '#tests/trust/support/killing.ts'
import { givenServed } from '#tests/trust/support/served.ts'
import { requireBuild } from '#tests/trust/support/server.ts'
import { writeAtOnce } from '#tests/trust/support/writing.ts'

// The faults are ours: what the program says about them would hide what went wrong.
log.level = 'silent'

type Outcome = { what: string; number: number; violations: string[] }

const long = process.argv.includes('--long')
const seed = Number(process.env.SEED ?? 20_261_122)
let failed = 0

requireBuild()
const journey = await travel()
await judge('F2', () => everyEffect(journey))
await judge('F3', () => kills(journey, long ? 400 : 40))
await judge('F11', () => writers(journey, long ? 1000 : 100))
await journey.end()
process.exitCode = failed > 0 ? 1 : 0

/** Prints `F3 kills 40 0 lost 62 s`, and below it what went wrong. */
async function judge(id: string, work: () => Promise<Outcome>) {
  const started = performance.now()
  const { what, number, violations } = await work()
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`${id} ${what} ${number} ${violations.length} lost ${seconds} s`)
  for (const violation of violations) console.log(`  ${violation}`)
  failed += violations.length
}

/** Every statement (or every third) of the whole outbox, and every call to the outside, before and after it is done. */
async function everyEffect(place: Journey): Promise<Outcome> {
  const whole = await drainWith(place)
  const violations: string[] = []
  let number = 0
  const tried = async (faults: NonNullable<Parameters<typeof drainWith>[1]>) => {
    number += 1
    const { standing, seen, differences } = await drainWith(place, faults)
    const { files: _, ...expected } = whole.standing
    const { files, ...found } = standing
    const once =
      JSON.stringify(found) === JSON.stringify(expected) &&
      differences.length === 0 &&
      new Set(seen.mails).size === whole.seen.mails.length &&
      new Set(seen.blobs).size === files.length
    if (!once) violations.push(`not as without a fault: ${JSON.stringify(faults)}`)
  }
  for (let statement = 1; statement <= whole.statements; statement += long ? 1 : 3)
    await tried({ statement })
  for (let call = 1; call <= whole.calls; call++) {
    await tried({ call })
    await tried({ call, afterwards: true })
  }
  return { what: 'effects', number, violations }
}

async function kills(place: Journey, wanted: number): Promise<Outcome> {
  const served = await givenServed(place)
  const { violations } = await killWhileSaving(served, { kills: wanted, saves: wanted * 40, seed })
  if (violations.length > 0)
    console.log(`  the data folder stays: ${served.dataDir} (SEED=${seed})`)
  else served.remove()
  return { what: 'kills', number: wanted, violations }
}

async function writers(place: Journey, saves: number): Promise<Outcome> {
  const { saved, stale, violations } = await writeAtOnce(place, { processes: 4, saves })
  return { what: 'saves', number: saved + stale, violations }
}
