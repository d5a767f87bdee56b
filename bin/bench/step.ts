import { advanceWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { sha256Of } from '#db/canonical.ts'
import type { Db } from '#db/schema.ts'
import { type Bench, middleOf, rounds } from './bench.ts'
import { median, type Row } from './row.ts'
import { inFolder, makeQuestionnaire, type Questionnaire } from './world.ts'

/**
 * One answer given to an assessment's workflow: load, decide, record, commit. Against it the same statements,
 * with values made before, through the same Kysely connection.
 */
export async function workflowStep(bench: Bench): Promise<Row[]> {
  return inFolder(bench.folder('step'), async (deps) => {
    const questionnaire = await makeQuestionnaire(deps)
    const statements = await statementsLike(deps.db, questionnaire.assessmentId)
    const times = bench.quick ? 300 : 1000
    let n = 0
    const step = () => {
      n += 1
      return stepOf(deps.db, questionnaire, n)
    }
    const pairs = await rounds(
      bench,
      () => timed(times, step),
      () => timed(times, statements),
    )
    return [middleOf('workflow-step', 'ms', pairs)]
  })
}

/** The median (ms) of so many runs. */
async function timed(times: number, work: () => Promise<unknown>): Promise<number> {
  const spent: number[] = []
  for (let index = 0; index < times; index += 1) {
    const began = performance.now()
    await work()
    spent.push(performance.now() - began)
  }
  return median(spent)
}

function stepOf(db: Db, { assessmentId, codes }: Questionnaire, n: number): Promise<unknown> {
  const event = {
    type: 'answer.given',
    actorId: 'bench',
    at: new Date().toISOString(),
    code: codes[n % codes.length] as string,
    value: n % 2 ? 'met' : 'partly',
    revision: n,
    evidenced: true,
    justified: false,
  }
  return db.transaction().execute((trx) => advanceWorkflow(trx, { id: assessmentId, event }))
}

/** What a step sends to the database, on a copy of the workflow's row, without deciding anything. */
async function statementsLike(db: Db, workflowId: string): Promise<() => Promise<void>> {
  const id = `${workflowId}-bare`
  const row = await rowOf(db, workflowId)
  await db
    .insertInto('workflow')
    .values({ ...row, id })
    .execute()
  const { data, kind, type } = await db
    .selectFrom('workflowEvent')
    .selectAll()
    .where('workflowId', '=', workflowId)
    .where('type', '=', 'answer.given')
    .executeTakeFirstOrThrow()
  let { version } = row
  return () =>
    db.transaction().execute(async (trx) => {
      await rowOf(trx, id)
      const at = new Date().toISOString()
      const hash = sha256Of(at)
      const { state, snapshot, stateSince } = row
      const changed = { state, snapshot, stateSince, headHash: hash, updatedAt: at }
      await trx
        .updateTable('workflow')
        .set({ version: version + 1, ...changed })
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirstOrThrow()
      version += 1
      const link = { workflowId: id, version, kind, type, data, actorId: 'bench' }
      await trx
        .insertInto('workflowEvent')
        .values({ ...link, occurredAt: at, previousHash: hash, hash })
        .execute()
    })
}

const rowOf = (db: Db, id: string) =>
  db.selectFrom('workflow').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
