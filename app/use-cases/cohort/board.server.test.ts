import { describe, expect, test } from 'vitest'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenCohort, givenInvited, givenParticipation } from '#tests/support/given/cohort.ts'
import { givenScheduled } from '#tests/support/given/review.ts'
import { exportBoard } from './export-board.server.ts'
import { showBoard } from './show-board.server.ts'
import { showCohorts } from './show-list.server.ts'

const DAY = 86_400_000

async function givenBoard(deps: TestDeps) {
  const setting = await givenCohort(deps)
  await givenParticipation(deps, setting, 'Fundacja Łąka')
  deps.pass(5 * DAY)
  await givenInvited(deps, setting, '=HYPERLINK("zła")')
  const { cohortId } = setting
  const watch = (role: 'evaluator' | 'observer') =>
    givenPerson(deps, role, { grants: [[role, 'cohort', cohortId]] })
  return { ...setting, evaluator: await watch('evaluator'), observer: await watch('observer') }
}

const all = { query: {}, counts: false }

describe('the board', () => {
  test('says of each organisation where it is, how long, whom it waits for and what is due', async () => {
    const deps = await testDeps()
    const { cohortId, coordinator } = await givenBoard(deps)

    const board = await showBoard(deps, coordinator, { cohortId, ...all })

    expect(board.look).toBe('names')
    expect(board.lines).toMatchObject([
      {
        ...{ code: 'O-01', name: 'Fundacja Łąka', stage: 'answering', reached: 2, days: 5 },
        ...{ waitsFor: 'organisation', dueOn: '2027-01-31', left: 65 },
      },
      { code: 'O-02', stage: 'invited', reached: 1, days: 0 },
    ])
    expect(board.counts).toContainEqual({ stage: 'answering', n: 1 })
  })

  test('filters by stage and text and orders by time', async () => {
    const deps = await testDeps()
    const { cohortId, coordinator } = await givenBoard(deps)
    const codes = async (query: object) =>
      (await showBoard(deps, coordinator, { cohortId, query, counts: false })).lines.map(
        ({ code }) => code,
      )

    expect(await codes({ stage: 'invited' })).toEqual(['O-02'])
    expect(await codes({ text: 'ŁĄKA' })).toEqual(['O-01'])
    expect(await codes({ waits: 'panel' })).toEqual([])
    expect(await codes({ sort: 'days' })).toEqual(['O-01', 'O-02'])
    expect(await codes({ sort: 'name' })).toEqual(['O-02', 'O-01'])
  })

  test('goes on page by page, whatever the order, without missing or repeating a line', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    for (let n = 0; n < 65; n++) await givenInvited(deps, setting, `Organizacja ${n % 7}`)

    for (const sort of [undefined, 'name', 'days']) {
      const seen: string[] = []
      let after: number | undefined
      do {
        const query = { sort, after }
        const page = await showBoard(deps, setting.coordinator, {
          cohortId: setting.cohortId,
          ...{ query, counts: false },
        })
        seen.push(...page.lines.map(({ code }) => code))
        after = page.next ?? undefined
      } while (after)
      expect(new Set(seen).size).toBe(65)
      expect(seen).toHaveLength(65)
    }
  })

  test('counts by stage only when asked, once there is more than a page', async () => {
    const deps = await testDeps()
    const setting = await givenCohort(deps)
    for (let n = 0; n < 31; n++) await givenInvited(deps, setting)
    const { cohortId, coordinator } = setting

    const plain = await showBoard(deps, coordinator, { cohortId, ...all })
    const counted = await showBoard(deps, coordinator, { cohortId, query: {}, counts: true })

    expect(plain.counts).toBeUndefined()
    expect(counted.counts).toContainEqual({ stage: 'invited', n: 31 })
  })
})

describe('who sees what', () => {
  test('an evaluator reads codes: no name, mentor or form reaches the page or the file', async () => {
    const deps = await testDeps()
    const { cohortId, evaluator } = await givenBoard(deps)

    const board = await showBoard(deps, evaluator, { cohortId, ...all })
    const file = await exportBoard(deps, evaluator, { cohortId, locale: 'pl' })

    expect(board.look).toBe('codes')
    expect(board.lines.map(({ code }) => code)).toEqual(['O-01', 'O-02'])
    for (const said of [JSON.stringify(board), file]) {
      expect(said).not.toMatch(/Łąka|HYPERLINK|foundation/)
    }
    const byName = { query: { text: 'Łąka' }, counts: false }
    expect((await showBoard(deps, evaluator, { cohortId, ...byName })).lines).toEqual([])
    expect(board.cohort.actions).toEqual({
      ...{ open: false, undo: false, moveDeadline: false, invite: false },
    })
  })

  test('the city sees numbers only and gets no file', async () => {
    const deps = await testDeps()
    const { cohortId, observer } = await givenBoard(deps)

    const board = await showBoard(deps, observer, { cohortId, ...all })

    expect(board).toMatchObject({ look: 'numbers', lines: [] })
    expect(board.counts).toContainEqual({ stage: 'invited', n: 1 })
    expect(JSON.stringify(board)).not.toMatch(/O-01|Łąka/)
    const file = exportBoard(deps, observer, { cohortId, locale: 'pl' })
    await expect(file).rejects.toMatchObject({ name: 'NotFound' })
  })

  test('whoever watches one cohort finds no other', async () => {
    const deps = await testDeps()
    const { cohortId, evaluator } = await givenBoard(deps)
    const { name, mode, standardVersionId, settings, createdBy, createdAt } = await deps.db
      .selectFrom('cohort')
      .selectAll()
      .executeTakeFirstOrThrow()
    const other = { id: 'inna', name: `${name} bis`, mode, standardVersionId, settings }
    await deps.db
      .insertInto('cohort')
      .values({ ...other, createdBy, createdAt })
      .execute()

    const { cohorts } = await showCohorts(deps, evaluator)

    expect(cohorts.map(({ id }) => id)).toEqual([cohortId])
    const foreign = showBoard(deps, evaluator, { cohortId: 'inna', ...all })
    await expect(foreign).rejects.toMatchObject({ name: 'NotFound' })
  })
})

test('the file opens in a Polish spreadsheet and runs nothing', async () => {
  const deps = await testDeps()
  const { cohortId, coordinator } = await givenBoard(deps)

  const file = await exportBoard(deps, coordinator, { cohortId, locale: 'pl' })

  expect(file.startsWith('\ufeffKod;Organizacja;')).toBe(true)
  expect(file).toContain('O-01;Fundacja Łąka;')
  expect(file).toContain(`"'=HYPERLINK(""zła"")"`)
  expect(file.split('\r\n')).toHaveLength(4)
})

test('the panel finds the decisions of its cohort, and nothing of the board', async () => {
  const deps = await testDeps()
  const { cohortId, decisionId, panel } = await givenScheduled(deps)
  const [member] = panel
  const grants: ['panelMember', 'cohort', string][] = [['panelMember', 'cohort', 'inna']]
  const stranger = await givenPerson(deps, 'inna', { grants })

  const { look, lines, counts, decisions, cohort } = await showBoard(deps, member!, {
    cohortId,
    ...all,
  })

  expect({ look, lines, counts }).toEqual({ look: 'decisions', lines: [], counts: undefined })
  expect(decisions).toMatchObject([{ id: decisionId, state: 'onAgenda', meetingOn: '2026-12-10' }])
  expect(Object.values(cohort.actions)).toEqual([false, false, false, false])
  const file = exportBoard(deps, member!, { cohortId, locale: 'pl' })
  await expect(file).rejects.toMatchObject({ name: 'NotFound' })
  const elsewhere = showBoard(deps, stranger, { cohortId, ...all })
  await expect(elsewhere).rejects.toMatchObject({ name: 'NotFound' })
  expect((await showCohorts(deps, member!)).cohorts.map(({ id }) => id)).toEqual([cohortId])
})
