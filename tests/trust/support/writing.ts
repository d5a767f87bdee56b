import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { watch } from './fault.ts'
import type { Journey } from './journey.ts'
import { givenServed } from './served.ts'
import { runToEnd } from './server.ts'

export type Told = { saved: [code: string, revision: number, text: string][]; stale: number }

/** Each process saves the same few criteria as fast as it can, with the revision it saw last. */
export async function writeAtOnce(
  journey: Journey,
  { processes, saves }: { processes: number; saves: number },
) {
  const served = await givenServed(journey)
  const { dataDir, assessmentId } = served
  const codes = served.codes.slice(0, 2)
  const all = await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      write({ dataDir, assessmentId, codes, saves, name: `Proces ${index + 1}` }),
    ),
  )
  const saved = all.flatMap((told) => told.saved)
  const violations = lostOf(served.file, assessmentId, saved)
  const { code, output } = await runToEnd(['bin/replay.ts'], dataDir)
  if (code !== 0) violations.push(output)
  served.remove()
  const stale = all.reduce((sum, told) => sum + told.stale, 0)
  return { saved: saved.length, stale, violations }
}

export type Task = {
  dataDir: string
  assessmentId: string
  codes: string[]
  saves: number
  name: string
}

async function write(task: Task): Promise<Told> {
  const file = fileURLToPath(new URL('./writer.ts', import.meta.url))
  const child = fork(file, [JSON.stringify(task)], { execArgv: [] })
  const [told] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`A writer ended with ${code}.`)
    }),
  ])
  return told as Told
}

/** No revision was given twice, and each acknowledged one is in the history with its own text. */
function lostOf(file: string, assessmentId: string, saved: Told['saved']): string[] {
  const outside = watch(file)
  const rows = outside.rows<{ it: string }>(
    `select code || ' ' || revision || ' ' || justification as it from answer_revision
       where assessment_id = ?`,
    assessmentId,
  )
  const soundness = outside.soundness()
  outside.close()
  const kept = new Set(rows.map(({ it }) => it))
  const lost = saved.map((each) => each.join(' ')).filter((each) => !kept.delete(each))
  const unknown = [...kept].map((each) => `nobody saved ${each}`)
  return [...lost, ...unknown, ...(soundness === 'ok' ? [] : [soundness])]
}
