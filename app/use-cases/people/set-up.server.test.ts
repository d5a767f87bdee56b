import { describe, expect, test } from 'vitest'
import type { Deps } from '#app/deps.server.ts'
import { rolesOf } from '#db/queries/session.server.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenAccount, PASSWORD } from '#tests/support/given/account.ts'
import { ensureSetupToken, needsSetUp, setUp } from './set-up.server.ts'

const from = { headers: new Headers(), client: '192.0.2.1' }
const account = { name: 'Ola Próba', password: PASSWORD, locale: 'pl' as const, ...from }

async function givenToken(deps: Deps): Promise<string> {
  let printed = ''
  await ensureSetupToken(deps, (text) => {
    printed += text
  })
  return /^ {2}(\S+)$/m.exec(printed)?.[1] ?? ''
}

const coordinators = (deps: Deps) =>
  deps.db.selectFrom('roleGrant').select('personId').where('role', '=', 'coordinator').execute()

describe('the first coordinator', () => {
  test('is made with the token of the console and signed in', async () => {
    const deps = await testDeps()
    const token = await givenToken(deps)
    const { headers } = await setUp(deps, { token, email: 'ola@example.org', ...account })

    expect(headers.getSetCookie()[0]).toMatch(/^session=/)
    const [first] = await coordinators(deps)
    expect((await rolesOf(deps.db, first?.personId as string)).grants).toEqual([
      { role: 'coordinator', scopeKind: 'global', scopeId: null },
    ])
    expect(await needsSetUp(deps)).toBe(false)
  })

  test('is refused for a wrong token, and the right one still works', async () => {
    const deps = await testDeps()
    const token = await givenToken(deps)
    const wrong = setUp(deps, { token: `${token}x`, email: 'eve@example.org', ...account })
    await expect(wrong).rejects.toMatchObject({ reason: 'wrongSetupToken' })
    await setUp(deps, { token, email: 'ola@example.org', ...account })
    expect(await coordinators(deps)).toHaveLength(1)
  })

  test('is made once: afterwards the page is not there', async () => {
    const deps = await testDeps()
    const token = await givenToken(deps)
    await setUp(deps, { token, email: 'ola@example.org', ...account })
    const again = setUp(deps, { token, email: 'eve@example.org', ...account })
    await expect(again).rejects.toMatchObject({ name: 'NotFound' })
    expect(await givenToken(deps)).toBe('')
  })

  test('of two at once only one is made', async () => {
    const deps = await testDeps()
    const token = await givenToken(deps)
    const results = await Promise.allSettled(
      ['ola', 'eve'].map((name) =>
        setUp(deps, { token, email: `${name}@example.org`, ...account }),
      ),
    )
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await coordinators(deps)).toHaveLength(1)
    expect(await deps.db.selectFrom('user').select('email').execute()).toHaveLength(1)
  })

  test('is refused after a day', async () => {
    const deps = await testDeps()
    const token = await givenToken(deps)
    deps.pass(24 * 60 * 60_000)
    const late = setUp(deps, { token, email: 'ola@example.org', ...account })
    await expect(late).rejects.toMatchObject({ reason: 'wrongSetupToken' })
  })

  test('needs the newest token: a restart makes the one before worthless', async () => {
    const deps = await testDeps()
    const old = await givenToken(deps)
    const token = await givenToken(deps)
    const before = setUp(deps, { token: old, email: 'ola@example.org', ...account })
    await expect(before).rejects.toMatchObject({ reason: 'wrongSetupToken' })
    await setUp(deps, { token, email: 'ola@example.org', ...account })
  })

  test('gets the token back when the account cannot be made', async () => {
    const deps = await testDeps()
    await givenAccount(deps, 'taken@example.org')
    const token = await givenToken(deps)
    const others = { token, email: 'taken@example.org', ...account, password: 'obcy piec dzbanek' }
    await expect(setUp(deps, others)).rejects.toMatchObject({ reason: 'accountExists' })
    await setUp(deps, { token, email: 'ola@example.org', ...account })
    expect(await coordinators(deps)).toHaveLength(1)
  })

  test('goes on with the account that a set-up cut short has made', async () => {
    const deps = await testDeps()
    await givenAccount(deps, 'ola@example.org', account)
    const token = await givenToken(deps)
    await setUp(deps, { token, email: 'ola@example.org', ...account })
    expect(await coordinators(deps)).toHaveLength(1)
  })

  test('cannot be guessed at: ten tries in a quarter of an hour', async () => {
    const deps = await testDeps()
    const token = await givenToken(deps)
    for (let n = 0; n < 10; n++) {
      const guess = setUp(deps, { token: `guess-${n}`, email: 'eve@example.org', ...account })
      await expect(guess).rejects.toMatchObject({ reason: 'wrongSetupToken' })
    }
    const right = setUp(deps, { token, email: 'eve@example.org', ...account })
    await expect(right).rejects.toMatchObject({ reason: 'tooManyAttempts' })
  })

  test('the database holds only a hash of the token', async () => {
    const deps = await testDeps()
    const token = await givenToken(deps)
    const rows = await deps.db.selectFrom('setupToken').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})
