import { describe, expect, test } from 'vitest'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { givenPerson, refreshed } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenDecided,
  givenReported,
  givenScheduled,
  givenVotes,
  versionOf,
} from '#tests/support/given/review.ts'
import { postponeDecision } from './postpone.server.ts'
import { readLetter } from './read-letter.server.ts'
import { recusePanelist } from './recuse.server.ts'
import { scheduleDecision } from './schedule.server.ts'
import { showDecision } from './show.server.ts'
import { takeDecision } from './take.server.ts'
import { castVote } from './vote.server.ts'

const noReasons = { criteria: {}, remarks: 'Dziękujemy.' }

async function takenBy(
  deps: Awaited<ReturnType<typeof testDeps>>,
  { decisionId, coordinator }: Awaited<ReturnType<typeof givenReported>>,
  reasons: Parameters<typeof takeDecision>[2]['reasons'] = noReasons,
) {
  const version = await versionOf(deps, decisionId)
  return takeDecision(deps, coordinator, { decisionId, version, reasons })
}

describe('the agenda', () => {
  test.each([
    ['a day that has passed', { meetingOn: '2026-11-21' }, 'meetingInThePast'],
    ['somebody outside the panel', { rapporteurId: 'recenzentka' }, 'rapporteurNotInPanel'],
  ])('refuses %s', async (_, wrong, reason) => {
    const deps = await testDeps()
    const { decisionId, coordinator, panel } = await givenReported(deps)
    const version = await versionOf(deps, decisionId)
    const right = { rapporteurId: panel[0]!.personId, meetingOn: '2026-12-10' }

    const scheduled = scheduleDecision(deps, coordinator, {
      decisionId,
      version,
      ...right,
      ...wrong,
    })

    await expect(scheduled).rejects.toMatchObject({ reason })
  })

  test('refuses a reviewer of the case who also sits in the panel', async () => {
    const deps = await testDeps()
    const { decisionId, coordinator, cohortId } = await givenReported(deps)
    await givenPanelist(deps, 'recenzentka', cohortId)
    const version = await versionOf(deps, decisionId)
    const schedule = { rapporteurId: 'recenzentka', meetingOn: '2026-12-10' }

    const scheduled = scheduleDecision(deps, coordinator, { decisionId, version, ...schedule })

    await expect(scheduled).rejects.toMatchObject({ reason: 'rapporteurBarred' })
  })

  test('keeps votes when a case is taken off it', async () => {
    const deps = await testDeps()
    const given = await givenScheduled(deps)
    const { decisionId, coordinator } = given
    await givenVotes(deps, given, ['wouldMeet'])
    const version = await versionOf(deps, decisionId)

    await postponeDecision(deps, coordinator, { decisionId, version })

    const shown = await showDecision(deps, coordinator, { decisionId })
    expect([shown.state, shown.voted, shown.meetingOn]).toEqual(['awaiting', 1, null])
  })
})

async function givenPanelist(
  deps: Awaited<ReturnType<typeof testDeps>>,
  personId: string,
  cohortId: string,
) {
  await deps.db
    .insertInto('roleGrant')
    .values({
      id: `panel-${personId}`,
      personId,
      role: 'panelMember',
      scopeKind: 'cohort',
      scopeId: cohortId,
      grantedBy: 'system',
      fromAt: deps.now().toISOString(),
    })
    .execute()
  return refreshed(deps, personId)
}

describe('votes', () => {
  test('before the agenda are refused', async () => {
    const deps = await testDeps()
    const { decisionId, panel } = await givenReported(deps)

    const vote = castVote(deps, panel[0]!, { decisionId, ballot: 'notYet' })

    await expect(vote).rejects.toMatchObject({ name: 'EventRefused' })
  })

  test.each(['recenzent', 'ada'])('of %s, tied to the case, find no decision', async (personId) => {
    const deps = await testDeps()
    const { decisionId, cohortId } = await givenScheduled(deps)
    const tied = await givenPanelist(deps, personId, cohortId)

    const vote = castVote(deps, tied, { decisionId, ballot: 'notYet' })

    await expect(vote).rejects.toMatchObject({ name: 'NotFound' })
    expect(await deps.db.selectFrom('vote').selectAll().execute()).toEqual([])
  })

  test('of a coordinator, of somebody who stepped aside and of unknown ballots are refused with a sentence', async () => {
    const deps = await testDeps()
    const { decisionId, cohortId, panel } = await givenScheduled(deps)
    const secretary = await givenPanelist(deps, 'koordynatorka', cohortId)
    await recusePanelist(deps, panel[4]!, { decisionId, reason: 'Moja siostra tam pracuje.' })

    await expect(castVote(deps, secretary, { decisionId, ballot: 'notYet' })).rejects.toMatchObject(
      {
        reason: 'coordinatorNeverVotes',
      },
    )
    await expect(castVote(deps, panel[4]!, { decisionId, ballot: 'notYet' })).rejects.toMatchObject(
      {
        reason: 'voterRecused',
      },
    )
    await expect(castVote(deps, panel[0]!, { decisionId, ballot: 'award' })).rejects.toMatchObject({
      reason: 'ballotNeeded',
    })
  })

  test('are seen by those who cast them alone, and stay out of the events', async () => {
    const deps = await testDeps()
    const given = await givenScheduled(deps)
    const { decisionId, panel, coordinator } = given
    await givenVotes(deps, given, ['notYet', 'wouldMeet'])

    expect((await showDecision(deps, panel[0]!, { decisionId })).ownBallot).toBe('notYet')
    const others = await showDecision(deps, coordinator, { decisionId })
    expect([others.ownBallot, others.voted, others.taken]).toEqual([null, 2, null])
    const events = await deps.db
      .selectFrom('workflowEvent')
      .select('data')
      .where('type', '=', 'vote.cast')
      .execute()
    expect(JSON.stringify(events)).not.toMatch(/notYet|wouldMeet/)
  })

  test('may be changed, and count once', async () => {
    const deps = await testDeps()
    const given = await givenScheduled(deps)
    await givenVotes(deps, given, ['notYet'])
    await givenVotes(deps, given, ['wouldMeet'])

    const rows = await deps.db.selectFrom('vote').selectAll().execute()
    expect(rows.map(({ ballot }) => ballot)).toEqual(['wouldMeet'])
  })

  test('come before stepping aside, or not at all', async () => {
    const deps = await testDeps()
    const given = await givenScheduled(deps)
    const { decisionId, panel } = given
    await givenVotes(deps, given, ['notYet'])

    const recused = recusePanelist(deps, panel[0]!, { decisionId, reason: 'Znam ich.' })

    await expect(recused).rejects.toMatchObject({ reason: 'recusalAfterVote' })
  })
})

describe('a decision', () => {
  test.each([
    ['below the quorum', ['notYet', 'notYet'], 'quorumMissing'],
    ['on a tie', ['notYet', 'wouldMeet', 'notYet', 'wouldMeet'], 'voteTied'],
  ] as const)('%s is refused and says why', async (_, ballots, reason) => {
    const deps = await testDeps()
    const given = await givenScheduled(deps)
    await givenVotes(deps, given, [...ballots])

    await expect(takenBy(deps, given)).rejects.toMatchObject({ reason })
  })

  test('is refused when the rapporteur has stepped aside', async () => {
    const deps = await testDeps()
    const given = await givenScheduled(deps)
    const { decisionId, panel } = given
    await recusePanelist(deps, panel[0]!, { decisionId, reason: 'Znam ich.' })
    for (const person of panel.slice(1, 4)) {
      await castVote(deps, person, { decisionId, ballot: 'notYet' })
    }

    await expect(takenBy(deps, given)).rejects.toMatchObject({ reason: 'rapporteurGone' })
  })

  test('needs a reason for every missing duty, beside its field', async () => {
    const deps = await testDeps()
    const given = await givenScheduled(deps, { notMet: ['PR-01'] })
    await givenVotes(deps, given, ['notYet', 'notYet', 'notYet'])

    await expect(takenBy(deps, given)).rejects.toMatchObject({
      reason: 'reasonForDuty',
      field: 'reason-PR-01',
    })
  })

  test('closes the assessment, completes the trial and keeps counts, not names', async () => {
    const deps = await testDeps()
    const given = await givenDecided(deps, { notMet: ['PR-01'], ballot: 'notYet' })
    const { decisionId, assessmentId, participationId, coordinator } = given

    const { taken } = await showDecision(deps, coordinator, { decisionId })

    expect(taken).toMatchObject({
      ballot: 'notYet',
      counts: { notYet: 3 },
      reasons: { criteria: { 'PR-01': 'Brakuje dokumentu: PR-01.' } },
    })
    const life = (await readWorkflow(deps.db, assessmentId)).snapshot.value.life
    expect(life).toBe('closed')
    const participation = await readWorkflow(deps.db, participationId as string)
    expect(participation.snapshot.value).toBe('completed')
    const event = await deps.db
      .selectFrom('workflowEvent')
      .select('data')
      .where('type', '=', 'decision.taken')
      .executeTakeFirstOrThrow()
    expect(event.data).not.toContain('Brakuje')
    expect(event.data).not.toContain('kapitula')
  })

  test('is taken once, and its row refuses any change', async () => {
    const deps = await testDeps()
    const given = await givenDecided(deps)

    await expect(takenBy(deps, given)).rejects.toMatchObject({ name: 'EventRefused' })
    const update = deps.db.updateTable('decision').set({ ballot: 'notYet' }).execute()
    await expect(update).rejects.toThrow()
  })

  test('from a stale form is refused', async () => {
    const deps = await testDeps()
    const given = await givenScheduled(deps)
    await givenVotes(deps, given, ['notYet', 'notYet', 'notYet'])
    const { decisionId, coordinator } = given
    const version = (await versionOf(deps, decisionId)) - 1

    const taken = takeDecision(deps, coordinator, { decisionId, version, reasons: noReasons })

    await expect(taken).rejects.toMatchObject({ name: 'StaleWorkflow' })
  })

  test('brings one letter, however often its effect runs, which the organisation can read', async () => {
    const deps = await testDeps()
    const { decisionId, viewer, reviewers } = await givenDecided(deps, { notMet: ['PR-01'] })
    await expect(readLetter(deps, viewer, { decisionId })).rejects.toMatchObject({
      name: 'NotFound',
    })

    await drainOutbox(deps)
    await deps.db
      .updateTable('outbox')
      .set({ doneAt: null })
      .where('effect', '=', 'writeLetter')
      .execute()
    await drainOutbox(deps)

    const bytes = await readLetter(deps, await refreshed(deps, viewer.personId), { decisionId })
    expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-')
    expect(await deps.db.selectFrom('letter').selectAll().execute()).toHaveLength(1)
    // Reviewers only recommend; the letter is not theirs.
    await expect(readLetter(deps, reviewers[0], { decisionId })).rejects.toMatchObject({
      name: 'NotFound',
    })
    const stranger = await givenPerson(deps, 'obca')
    await expect(readLetter(deps, stranger, { decisionId })).rejects.toMatchObject({
      name: 'NotFound',
    })
  })
})
