import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { replayAll } from '#app/use-cases/workflow/replay.server.ts'
import { assessmentRows } from './cases/assessment.ts'
import { cycleRows } from './cases/cycle.ts'
import { documentRows } from './cases/document.ts'
import { dutyRows } from './cases/duty.ts'
import { evidenceRows } from './cases/evidence.ts'
import { leavingRows } from './cases/leaving.ts'
import { mentoringRows } from './cases/mentoring.ts'
import { peopleRows } from './cases/people.ts'
import { programmeRows } from './cases/programme.ts'
import { registerRows } from './cases/register.ts'
import { reviewRows } from './cases/review.ts'
import { teamRows } from './cases/team.ts'
import { workbookRows } from './cases/workbook.ts'
import { exceptions } from './exceptions.ts'
import { failEverywhere } from './support/everywhere.ts'
import { type Journey, travel } from './support/journey.ts'
import type { Row, Rows } from './support/row.ts'

/** F1 of the trust catalogue. Every use case that writes (`noun/function`), when it has the most to do. */
const rows: Rows = {
  ...programmeRows,
  ...assessmentRows,
  ...evidenceRows,
  ...reviewRows,
  ...registerRows,
  ...workbookRows,
  ...peopleRows,
  ...teamRows,
  ...cycleRows,
  ...documentRows,
  ...dutyRows,
  ...mentoringRows,
  ...leavingRows,
}

let journey: Journey
beforeAll(async () => {
  journey = await travel()
}, 60_000)
afterAll(() => journey.end())

describe('a fault at any SQL statement leaves nothing half done, and the same call then succeeds', () => {
  test.each(Object.keys(rows))('%s', { timeout: 60_000 }, async (name) => {
    const { statements, db } = await failEverywhere(journey, rows[name] as Row)

    expect(statements).toBeGreaterThan(2)
    expect((await replayAll(db)).differences).toEqual([])
  })
})

test('every use case that writes has a row, or an exception with its reason', async () => {
  const found = await exportedFunctions()

  const accounted = [...Object.keys(rows), ...Object.keys(exceptions)]
  expect(accounted.toSorted()).toEqual(found.filter((name) => !onlyReads(name)).toSorted())
})

test('what is called reading opens no transaction', async () => {
  const writing = await exportedFunctions((text) => /\.transaction\(|advanceWorkflow\(/.test(text))

  expect(writing.filter(onlyReads)).toEqual([])
})

test('two transactions where one is needed are found out', async () => {
  const careless: Row = [
    'house',
    async ({ deps }) =>
      async () => {
        for (const hash of ['first', 'second'])
          await deps.db.transaction().execute(async (trx) => {
            await trx.insertInto('setupToken').values({ hash, createdAt: '2026' }).execute()
          })
      },
  ]

  await expect(failEverywhere(journey, careless)).rejects.toThrow('Half done')
})

/** By its name, unless the table says otherwise (`readAllNews`). */
const onlyReads = (name: string) =>
  /\/(?:show|read|export|verify|render)[A-Z]/.test(name) && !Object.hasOwn(rows, name)

/** `noun/function` of every function the use cases export, when its text is what is asked for. */
async function exportedFunctions(isAsked: (text: string) => boolean = () => true) {
  const modules = import.meta.glob<Record<string, unknown>>('/app/use-cases/*/*.server.ts')
  const found = await Promise.all(
    Object.entries(modules).map(async ([file, load]) => {
      const noun = file.split('/').at(-2)
      return Object.entries(await load()).flatMap(([name, value]) =>
        typeof value === 'function' && isAsked(value.toString()) ? [`${noun}/${name}`] : [],
      )
    }),
  )
  return found.flat()
}
