import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Deps } from '#app/deps.server.ts'
import { showInbox } from '#app/use-cases/people/inbox.server.ts'
import { advanceWorkflow, beginWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { newsKeys, newsWords } from '#templates/messages/news.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenAssessment, givenSubmitted } from '#tests/support/given/assessment.ts'
import { sourcesIn } from '#tests/support/imports.ts'
import { tell } from './tell.server.ts'
import { drainOutbox } from './worker.server.ts'

/** Every piece of news that a machine or a use case names, read from their own texts. */
function newsOfMachines(): string[] {
  const files = [
    ...sourcesIn('workflows').filter((file) => file.endsWith('/machine.ts')),
    ...sourcesIn('app/use-cases').filter((file) => file.endsWith('.server.ts')),
  ]
  const texts = files.map((file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
  const chosen = texts.flatMap((text) => text.match(/const news = .*/g) ?? [])
  const named = [
    ...texts.flatMap((text) => [...text.matchAll(/news: '(\w+)'/g)]),
    ...chosen.flatMap((line) => [...line.matchAll(/[?:] '(\w+)'/g)]),
  ].map(([, key]) => key)
  return [...new Set(named as string[])].toSorted()
}

const toldTo = async ({ db }: Deps, news: string) => {
  const rows = await db
    .selectFrom('notice')
    .select(['personId', 'news', 'href'])
    .where('news', 'like', `${news}.%`)
    .orderBy('personId')
    .execute()
  return rows.map(({ personId, news, href }) => `${personId} ${news.split('.')[1]} ${href}`)
}

describe('news', () => {
  test('every machine’s news has words and readers, and no words are left over', () => {
    const named = newsOfMachines()
    expect(named.length).toBeGreaterThan(15)
    const said = [...new Set(newsKeys.map((key) => key.split('.')[0]))].toSorted()
    expect(said).toEqual(named)
    const audiences = new Set(newsKeys.map((key) => key.split('.')[1]))
    expect([...audiences].toSorted()).toEqual([
      'coordinators',
      'everyone',
      'mentor',
      'panel',
      'person',
      'reviewer',
      'team',
    ])
  })

  test('no words promise a name that is not there', () => {
    const words = JSON.stringify(newsWords)
    const places = new Set([...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    expect([...places].toSorted()).toEqual(['cohort', 'organisation'])
  })

  test('a submitted assessment reaches its team, its mentor and the coordinators', async () => {
    const deps = await testDeps()
    const given = await givenAssessment(deps, { mode: 'trial' })
    const { organisationId, participationId, assessmentId } = given
    await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    await givenPerson(deps, 'mia', {
      grants: [['mentor', 'participation', participationId as string]],
    })
    await givenPerson(deps, 'moth', { grants: [['mentor', 'participation', 'another']] })
    await givenPerson(deps, 'member', { team: { [organisationId]: ['member'] } })
    await givenPerson(deps, 'conflicted', {
      team: { [organisationId]: ['member'] },
      grants: [['coordinator']],
    })
    await givenSubmitted(deps, given)
    await drainOutbox(deps)

    expect(await toldTo(deps, 'assessmentSubmitted')).toEqual([
      `ada team /assessments/${assessmentId}`,
      `mia mentor /assessments/${assessmentId}`,
      `ola coordinators /assessments/${assessmentId}`,
    ])
    expect(await toldTo(deps, 'cohortInvitation')).toEqual([
      `ada team /organisations/${organisationId}`,
    ])
  })

  test('each person gets one notice and one mail, however often the effect runs', async () => {
    const deps = await testDeps()
    const given = await givenAssessment(deps, { mode: 'trial' })
    await givenPerson(deps, 'ola', { grants: [['coordinator']] })
    await givenSubmitted(deps, given)
    await drainOutbox(deps)
    const count = async () => ({
      notices: await deps.db.selectFrom('notice').select('id').execute(),
      mails: await deps.db.selectFrom('mail').select('id').execute(),
    })
    const before = await count()
    const items = await deps.db
      .selectFrom('outbox')
      .selectAll()
      .where('effect', '=', 'tell')
      .execute()
    expect(items.length).toBeGreaterThan(0)
    for (const item of items) await tell(deps, { ...item, params: JSON.parse(item.params) })
    expect(await count()).toEqual(before)
    expect(before.mails).toHaveLength(before.notices.length)
  })

  test('mails name the organisation, lead to its page and hold nothing personal', async () => {
    const deps = await testDeps({ env: { BASE_URL: 'https://probierz.example' } })
    const given = await givenAssessment(deps, { mode: 'trial' })
    await givenSubmitted(deps, given)
    await drainOutbox(deps)
    const mail = await deps.db
      .selectFrom('mail')
      .selectAll()
      .where('subject', '=', 'Samoocena złożona')
      .executeTakeFirstOrThrow()
    expect(mail).toMatchObject({ address: 'ada@demo.example', kind: 'news', secretBody: null })
    expect(mail.body).toContain('Fundacja Zażółć Gęślą Jaźń')
    expect(mail.body).toContain(`https://probierz.example/assessments/${given.assessmentId}\n`)
    expect(mail.body).not.toMatch(/ada|Łucja/)
    const outbox = await deps.db.selectFrom('outbox').select(['params', 'dedupeKey']).execute()
    expect(JSON.stringify(outbox)).not.toContain('@')
  })

  test('a moved deadline reaches every organisation that still takes part', async () => {
    const deps = await testDeps()
    const { cohortId } = await givenAssessment(deps, { mode: 'trial' })
    const fact = { actorId: 'system', at: deps.now().toISOString() }
    const event = { type: 'deadline.moved', phase: 'submission', ...fact }
    await deps.db
      .transaction()
      .execute((trx) => advanceWorkflow(trx, { id: cohortId as string, event }))
    await drainOutbox(deps)
    // It is no single organisation's news, so it leads to the reader's own list.
    expect(await toldTo(deps, 'deadlineMoved')).toEqual(['ada team /'])
  })

  test('the words are made when shown, with the name of that moment', async () => {
    const deps = await testDeps()
    const { viewer, organisationId } = await givenAssessment(deps, { mode: 'trial' })
    await drainOutbox(deps)
    await deps.db
      .updateTable('organisation')
      .set({ name: 'Nowa Nazwa' })
      .where('id', '=', organisationId)
      .execute()
    const notices = await showInbox(deps, viewer)
    expect(notices.map(({ organisation }) => organisation)).toContain('Nowa Nazwa')
  })

  test('a piece of news without words waits for a person instead of vanishing', async () => {
    const deps = await testDeps()
    const fact = { actorId: 'system', at: deps.now().toISOString() }
    const input = { slug: 'x', version: '1', sha256: 'x' }
    await deps.db
      .transaction()
      .execute((trx) => beginWorkflow(trx, { id: 'w', kind: 'standardVersion', input, ...fact }))
    const item = { id: 1, workflowId: 'w', effect: 'tell', dedupeKey: 'k', attempts: 0 }
    const told = tell(deps, { ...item, params: { news: 'nobodyKnows' } })
    await expect(told).rejects.toThrow('No words for the news nobodyKnows.')
  })
})
