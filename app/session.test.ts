import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { sessionCookieName } from '#app/adapters/accounts.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { findViewer } from './session.server.ts'
import { createAccount } from './use-cases/people/create-account.server.ts'
import { signIn } from './use-cases/people/sign-in.server.ts'

const DAY = 86_400_000

async function givenSession() {
  const deps = await testDeps()
  await givenPerson(deps, 'ola')
  const at = deps.now().toISOString()
  const stamps = { createdAt: at, updatedAt: at }
  const user = { id: 'ola', name: 'ola', email: 'ola@demo.example', emailVerified: 1 }
  await deps.db
    .insertInto('user')
    .values({ ...user, ...stamps })
    .execute()
  const expiresAt = new Date(deps.now().getTime() + 7 * DAY).toISOString()
  await deps.db
    .insertInto('session')
    .values({ id: 's', token: 'token', userId: 'ola', expiresAt, ...stamps })
    .execute()
  return deps
}

/** A request of its own each time, as browsers make them. */
function visit(deps: TestDeps) {
  const { settings } = deps
  const signature = createHmac('sha256', settings.secret).update('token').digest('base64')
  const value = encodeURIComponent(`token.${signature}`)
  const headers = { cookie: `${sessionCookieName(settings)}=${value}` }
  const request = new Request('http://localhost:3000/', { headers })
  return findViewer({ request, context: { deps } as never })
}

async function endOf({ db }: TestDeps) {
  const row = await db.selectFrom('session').select('expiresAt').executeTakeFirstOrThrow()
  return row.expiresAt
}

test('a session that is used is put off once a day', async () => {
  const deps = await givenSession()
  const first = await endOf(deps)

  deps.pass(DAY - 1000)
  await visit(deps)
  expect(await endOf(deps)).toBe(first)
  deps.pass(1000)
  await visit(deps)
  const second = await endOf(deps)
  expect(Date.parse(second) - Date.parse(first)).toBe(DAY)
  deps.pass(1000)
  await visit(deps)
  expect(await endOf(deps)).toBe(second)
})

test('a session that nobody uses ends after a week', async () => {
  const deps = await givenSession()

  deps.pass(7 * DAY - 1000)
  expect(await visit(deps)).toMatchObject({ personId: 'ola' })
  deps.pass(7 * DAY)
  expect(await visit(deps)).toBeUndefined()
})

test('a session that is used every day ends after thirty days all the same', async () => {
  const deps = await givenSession()

  for (let day = 1; day < 30; day += 1) {
    deps.pass(DAY)
    expect(await visit(deps)).toMatchObject({ personId: 'ola' })
  }
  deps.pass(DAY)
  expect(await visit(deps)).toBeUndefined()
})

test('signing in begins a session of a week with a cookie that outlives it', async () => {
  const deps = await testDeps()
  const account = { email: 'nowa@demo.example', password: 'korek bateria zszywka' }
  await createAccount(deps, { ...account, name: 'Nowa Osoba', locale: 'pl' })

  const from = { headers: new Headers(), client: 'tu' }
  const { headers } = await signIn(deps, { ...account, ...from })

  expect(headers.get('set-cookie')).toContain(`Max-Age=${30 * 24 * 60 * 60}`)
  const row = await deps.db.selectFrom('session').selectAll().executeTakeFirstOrThrow()
  const lasts = Date.parse(row.expiresAt) - Date.parse(row.createdAt)
  expect(Math.abs(lasts - 7 * DAY)).toBeLessThan(60_000)
})
