import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Viewer } from '#app/access/viewer.ts'
import { assessmentRows } from '#tests/trust/cases/assessment.ts'
import { cycleRows } from '#tests/trust/cases/cycle.ts'
import { documentRows } from '#tests/trust/cases/document.ts'
import { dutyRows } from '#tests/trust/cases/duty.ts'
import { evidenceRows } from '#tests/trust/cases/evidence.ts'
import { leavingRows } from '#tests/trust/cases/leaving.ts'
import { mentoringRows } from '#tests/trust/cases/mentoring.ts'
import { peopleRows } from '#tests/trust/cases/people.ts'
import { programmeRows } from '#tests/trust/cases/programme.ts'
import { registerRows } from '#tests/trust/cases/register.ts'
import { reviewRows } from '#tests/trust/cases/review.ts'
import { teamRows } from '#tests/trust/cases/team.ts'
import { workbookRows } from '#tests/trust/cases/workbook.ts'
import { watch } from '#tests/trust/support/fault.ts'
import { type Journey, travel } from '#tests/trust/support/journey.ts'
import type { Row, Rows } from '#tests/trust/support/row.ts'
import { beside, type Person, persons, rights } from './rights.ts'
import { appear, whoIs } from './support/persons.ts'

/** S2 of the trust catalogue: every use case that writes, with input that is right, tried by everybody. */
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
afterAll(() => journey?.end())

test('every use case that writes has its rights, or a reason to have none', () => {
  expect([...Object.keys(rights), ...Object.keys(beside)].toSorted()).toEqual(
    Object.keys(rows).toSorted(),
  )
})

describe.each(Object.keys(rights))('%s', (name) => {
  const allowed = rights[name] ?? []
  const row = rows[name] as Row

  test('is refused to everybody else, and nothing changes', { timeout: 60_000 }, async () => {
    const { actAs, outside } = await given(row)
    const before = outside.digest()
    const wrong: string[] = []
    for (const person of persons.filter((each) => !allowed.includes(each))) {
      const commits = outside.commits()
      const answer = await actAs(person).then(
        () => 'allowed',
        (error: Error) => error.name,
      )
      if (!refusals(name).includes(answer)) wrong.push(`${person}: ${answer}`)
      if (outside.commits() !== commits && outside.digest() !== before)
        wrong.push(`${person}: something changed`)
    }
    expect(wrong).toEqual([])
  })

  test.each(allowed)('is allowed to %s', { timeout: 60_000 }, async (person) => {
    const { actAs, outside } = await given(row)
    const before = outside.digest()

    await actAs(person)

    expect(outside.digest()).not.toBe(before)
  })
})

/** Whoever holds the link of an offer may hear that it was sent to somebody else. */
const refusals = (name: string) =>
  name === 'people/acceptInvitation' ? ['Refused'] : ['NotFound', 'NotAllowed', 'EventRefused']

/** A place of its own with everything prepared, and the act by whomever one names. */
async function given([stage, prepare]: Row) {
  const place = await journey.at(stage)
  const outside = watch(place.file)
  onTestFinished(async () => {
    outside.close()
    await place.close()
  })
  const ids = structuredClone(journey.ids)
  await appear(place.world, ids)
  const asked: Viewer[] = []
  const as = async (email: string) => {
    const viewer = await place.world.as(email)
    asked.push(viewer)
    return viewer
  }
  const act = await prepare({ ...place.world, as }, ids)
  // The row has bound the viewer it was written for; each other one takes that one's place.
  const actAs = async (person: Person) => {
    const viewer = await whoIs(place.world, ids, person)
    for (const bound of asked) Object.assign(bound, viewer)
    return act()
  }
  return { actAs, outside }
}
