import { createHash } from 'node:crypto'
import type { Deps } from '#app/deps.server.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { faultAt, watch } from './fault.ts'
import type { Journey } from './journey.ts'

const HOUR = 3_600_000

type Faults = {
  /** At this SQL statement of the first round. */
  statement?: number
  /** At this call to the outside: mail, files, PDF, signatures. */
  call?: number
  /** The call is done, and its answer is lost on the way back. */
  afterwards?: boolean
}

/**
 * Works off everything a decided case has queued, with one fault on the way, then tries again for as long as
 * anything waits. Answers with what the world has seen and what stands in the database.
 */
export async function drainWith(journey: Journey, { statement, call, afterwards }: Faults = {}) {
  const [sql, outward] = [faultAt(), faultAt()]
  const place = await journey.at('decided', { beforeStatement: sql.pass })
  const seen = { mails: [] as string[], blobs: [] as string[] }
  let clock = place.deps.now().getTime()
  const deps: Deps = {
    ...place.deps,
    now: () => new Date(clock),
    world: fragile(place.deps.world, { pass: outward.pass, afterwards, seen }),
  }
  sql.arm(statement ?? Number.POSITIVE_INFINITY)
  outward.arm(call ?? Number.POSITIVE_INFINITY)
  // The worker's loop logs what stops a round and begins another.
  await drainOutbox(deps).catch(() => undefined)
  const counted = { statements: sql.counted(), calls: outward.counted() }
  const thrown = [sql.disarm(), outward.disarm()].includes(true)
  for (let round = 0; round < 6; round++) {
    clock += HOUR
    await drainOutbox(deps)
  }
  const differences = (await replayAll(deps.db)).differences
  await place.close()
  return { ...counted, thrown, differences, seen, standing: standingOf(place.file) }
}

type Frailty = {
  pass: () => void
  afterwards: boolean | undefined
  seen: { mails: string[]; blobs: string[] }
}

/** The real outside, only that one call of it fails; mail goes into a list instead of a server. */
function fragile(
  { blobs, pdf, keys, ...others }: Deps['world'],
  { pass, afterwards, seen }: Frailty,
): Deps['world'] {
  const failing = async <Answer>(work: () => Promise<Answer>) => {
    if (!afterwards) pass()
    const answer = await work()
    if (afterwards) pass()
    return answer
  }
  return {
    ...others,
    mailer: {
      delivers: true,
      send: ({ id }) => failing(async () => void seen.mails.push(id)),
      close: () => undefined,
    },
    blobs: {
      ...blobs,
      put: (bytes) =>
        failing(() => {
          seen.blobs.push(createHash('sha256').update(bytes).digest('hex'))
          return blobs.put(bytes)
        }),
    },
    pdf: { render: (kind, facts) => failing(() => pdf.render(kind, facts)), close: pdf.close },
    keys: {
      ...keys,
      sign: (bytes) => {
        pass()
        return keys.sign(bytes)
      },
    },
  }
}

/** What anyone would look at afterwards, without the random ids of one run. */
function standingOf(file: string) {
  const outside = watch(file)
  const column = (sql: string) => outside.rows<{ it: string | number }>(sql).map(({ it }) => it)
  const standing = {
    soundness: outside.soundness(),
    certificates: column('select number as it from certificate'),
    counters: column('select last as it from counter'),
    files: column('select sha256 as it from certificate_file union select sha256 from letter'),
    letters: column('select count(*) as it from letter'),
    notices: column("select person_id || ' ' || news as it from notice order by 1"),
    mails: column("select address || ' ' || subject || ' ' || body as it from mail order by 1"),
    unsent: column('select id as it from mail where sent_at is null'),
    waiting: column("select effect || ' ' || last_error as it from outbox where done_at is null"),
  }
  outside.close()
  return standing
}
