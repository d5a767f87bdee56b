import { setTimeout as pause } from 'node:timers/promises'
import { watch } from './fault.ts'
import { keepSaving, lostOf, newJournal, signInOver } from './saving.ts'
import type { Served } from './served.ts'
import { freePort, runToEnd, serve } from './server.ts'

const WRITERS = 4

export type Killing = { kills: number; acknowledged: number; violations: string[] }

/**
 * F3: writers save answers over HTTP while the server is killed at random moments and started again. After each
 * death the database is compared with the journal, before the next start; at the end the whole log is replayed.
 */
export async function killWhileSaving(
  served: Served,
  { kills, saves, seed }: { kills: number; saves: number; seed: number },
): Promise<Killing> {
  const random = randomOf(seed)
  const port = await freePort()
  const journal = newJournal(served.codes)
  const violations: string[] = []
  let cookie = ''
  for (let kill = 1; kill <= kills || journal.acknowledged < saves; kill++) {
    const server = await serve(served.dataDir, { port })
    try {
      cookie ||= await signInOver(server.origin)
      const { assessmentId } = served
      const saving = { origin: server.origin, cookie, assessmentId, journal }
      // Counted in saves, not in seconds, so that a slow machine is killed in the middle of the work too.
      const enough = journal.acknowledged + (saves / kills) * (0.5 + random())
      let gone = false
      const writers = Promise.all(sharesOf(served.codes).map((codes) => keepSaving(saving, codes)))
      writers
        .catch(() => undefined)
        .then(() => {
          gone = true
        })
      while (!gone && journal.acknowledged < enough) await pause(2)
      await pause(random() * 30)
      await server.kill('SIGKILL')
      await writers
    } finally {
      await server.kill('SIGKILL')
    }
    violations.push(...lostOf(journal, answersOf(served)), ...unsoundIn(served))
  }
  await settle(served, port)
  violations.push(...(await replayed(served)), ...unsoundIn(served), ...unfinishedIn(served))
  return { kills, acknowledged: journal.acknowledged, violations }
}

/** Each writer has criteria of its own. */
function sharesOf(codes: string[]): string[][] {
  return Array.from({ length: WRITERS }, (_, writer) =>
    codes.filter((_code, place) => place % WRITERS === writer),
  )
}

/** Started once more, it finishes what waits and stops when asked. */
async function settle(served: Served, port: number) {
  const server = await serve(served.dataDir, { port })
  await waitUntilDone(served)
  const { code, output } = await server.kill('SIGTERM')
  if (code !== 0) throw new Error(`The server ended with ${code}: ${output}`)
}

/** Until the server has tried everything in the outbox; half a minute at most. */
export async function waitUntilDone({ file }: Pick<Served, 'file'>): Promise<void> {
  const outside = watch(file)
  const untried = 'select id from outbox where done_at is null and attempts = 0'
  for (let turn = 0; turn < 300 && outside.rows(untried).length > 0; turn++) await pause(100)
  outside.close()
}

function answersOf({ file, assessmentId }: Served) {
  const outside = watch(file)
  const rows = outside.rows<{ code: string; revision: number; justification: string }>(
    'select code, revision, justification from answer where assessment_id = ?',
    assessmentId,
  )
  outside.close()
  return rows
}

/** The file, its references, and acts of which a half is missing. */
function unsoundIn({ file }: Served): string[] {
  const outside = watch(file)
  const soundness = outside.soundness()
  const half = outside.rows<{ what: string }>(
    `select 'event without its snapshot: ' || e.workflow_id as what from workflow_event e
       join workflow w on w.id = e.workflow_id group by w.id having max(e.version) <> w.version
     union all select 'answer without its revision: ' || a.code from answer a
       left join answer_revision r using (assessment_id, code, revision) where r.code is null
     union all select 'file without its bytes: ' || f.sha256 from certificate_file f
       left join blob b using (sha256) where b.sha256 is null
     union all select 'two certificates of one decision' from certificate
       group by decision_id having count(*) > 1
     union all select 'a mail too many: ' || address from mail
       group by address, subject, body having count(*) > 1`,
  )
  outside.close()
  return [...(soundness === 'ok' ? [] : [soundness]), ...half.map(({ what }) => what)]
}

/** Every effect was done once, none is left over and none gave up. */
function unfinishedIn({ file }: Served): string[] {
  const outside = watch(file)
  const rows = outside.rows<{ what: string }>(
    `select effect || ' not done: ' || coalesce(last_error, 'not tried') as what from outbox
       where done_at is null
     union all select 'no certificate' where not exists (select 1 from certificate)
     union all select 'no files' where (select count(*) from certificate_file) <> 2
     union all select 'no letter' where not exists (select 1 from letter)`,
  )
  outside.close()
  return rows.map(({ what }) => what)
}

/** The log gives the snapshots, and it reaches every signed checkpoint. */
async function replayed({ dataDir }: Served): Promise<string[]> {
  const { code, output } = await runToEnd(['bin/replay.ts'], dataDir)
  return code === 0 ? [] : [output]
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
