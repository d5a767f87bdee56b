// One of several processes that save the same answers (F11); its task is the first argument, JSON.
import { assemble, dismantle } from '#app/assemble.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { stage } from '#bin/demo/world.ts'
import { writer } from './served.ts'
import type { Task, Told } from './writing.ts'

const { dataDir, assessmentId, codes, saves, name } = JSON.parse(process.argv[2] ?? '') as Task
const deps = assemble(readSettings({ DATA_DIR: dataDir }))
const viewer = await stage(deps).as(writer.email)
const told: Told = { saved: [], stale: 0 }
const seen = new Map<string, number>()

for (let turn = 0; turn < saves; turn++) {
  const code = codes[turn % codes.length] as string
  const revision = seen.get(code) ?? 0
  const justification = `${name}, zapis ${turn}.`
  const answer = { assessmentId, code, value: 'partly' as const, justification, revision }
  try {
    const saved = await giveAnswer(deps, viewer, answer)
    told.saved.push([code, saved.revision, justification])
    seen.set(code, saved.revision)
  } catch (error) {
    if ((error as Error).name !== 'StaleWorkflow') throw error
    told.stale += 1
    const row = await deps.db
      .selectFrom('answer')
      .select('revision')
      .where('assessmentId', '=', assessmentId)
      .where('code', '=', code)
      .executeTakeFirst()
    seen.set(code, row?.revision ?? 0)
  }
  await new Promise((resolve) => setTimeout(resolve, 2))
}
await dismantle(deps)
process.send?.(told)
