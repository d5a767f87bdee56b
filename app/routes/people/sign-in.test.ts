import { describe, expect, test } from 'vitest'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenAccount,
  givenBrowser,
  givenSignedIn,
  PASSWORD,
} from '#tests/support/given/account.ts'
import { action as endSession, loader as sessions } from './sessions.tsx'
import { action as signIn, loader as signInPage } from './sign-in.tsx'
import { action as signOut } from './sign-out.ts'

const email = 'anna@example.org'
const MINUTE = 60_000

describe('signing in with a password', () => {
  test('tells nothing about whether an address is known', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)

    const wrong = await browser.post(signIn, '/login', { email, password: 'wrong password' })
    const unknown = await browser.post(signIn, '/login', {
      email: 'nobody@example.org',
      password: 'wrong password',
    })

    expect(wrong.status).toBe(422)
    expect(wrong.problem).toEqual(unknown.problem)
    expect(wrong.problem?.reason).toBe('wrongPassword')
  })

  test('never sends a password back to the page', async () => {
    const deps = await testDeps()
    const { data } = await givenBrowser(deps).post(signIn, '/login', {
      email,
      password: 'secret!!',
    })
    expect(JSON.stringify(data)).not.toContain('secret!!')
  })

  test('lets five wrong ones pass, then asks to wait and says how long', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    const attempt = (password: string, as = email) =>
      browser.post(signIn, '/login', { email: as, password })
    for (let n = 0; n < 5; n++)
      expect((await attempt('wrong')).problem?.reason).toBe('wrongPassword')

    // The right password and another spelling of the address dodge nothing.
    expect((await attempt(PASSWORD)).problem).toMatchObject({
      reason: 'tooManyAttempts',
      values: { minutes: 15 },
    })
    expect((await attempt(PASSWORD, ' ANNA@example.ORG')).problem?.reason).toBe('tooManyAttempts')

    deps.pass(10 * MINUTE)
    expect((await attempt(PASSWORD)).problem?.values).toEqual({ minutes: 5 })
    deps.pass(5 * MINUTE)
    expect((await attempt(PASSWORD)).status).toBe(302)
  })

  test('does not lock the owner out because of wrong passwords from elsewhere', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const stranger = givenBrowser(deps, { address: '2001:db8::1' })
    for (let n = 0; n < 6; n++) await stranger.post(signIn, '/login', { email, password: 'wrong' })

    expect((await givenSignedIn(deps, email, { address: '192.0.2.9' })).jar.size).toBe(1)
  })

  test('counts a whole IPv6 /64 as one place', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const reasons = []
    for (let n = 1; n <= 6; n++) {
      const browser = givenBrowser(deps, { address: `2001:db8:0:7:${n}::${n}` })
      const { problem } = await browser.post(signIn, '/login', { email, password: 'wrong' })
      reasons.push(problem?.reason)
    }
    expect(reasons.at(-1)).toBe('tooManyAttempts')
  })

  test('many tries at once do not slip past the limit', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    const answers = await Promise.all(
      Array.from({ length: 12 }, () =>
        browser.post(signIn, '/login', { email, password: 'wrong' }),
      ),
    )
    const hashed = answers.filter(({ problem }) => problem?.reason === 'wrongPassword')
    expect(hashed).toHaveLength(5)
  })

  test('a right password gives the attempts back', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    for (let n = 0; n < 4; n++) await browser.post(signIn, '/login', { email, password: 'wrong' })
    await givenSignedIn(deps, email)
    for (let n = 0; n < 5; n++) {
      const { problem } = await browser.post(signIn, '/login', { email, password: 'wrong' })
      expect(problem?.reason).toBe('wrongPassword')
    }
  })

  test('keeps no address in the table of attempts', async () => {
    const deps = await testDeps()
    await givenBrowser(deps).post(signIn, '/login', { email, password: 'wrong' })
    const rows = await deps.db.selectFrom('attempt').select('key').execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toMatch(/anna|192\.0\.2/)
  })

  test.each([
    ['/inbox', '/inbox'],
    ['//evil.example', '/'],
    ['/.//evil.example', '/'],
    ['https://evil.example/', '/'],
    ['/\\evil.example', '/'],
  ])('returns from %s to %s', async (to, expected) => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const form = { email, password: PASSWORD, to }
    expect((await givenBrowser(deps).post(signIn, '/login', form)).location).toBe(expected)
  })

  test('a planted session cookie is not adopted', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    browser.jar.set('session', 'planted.c2lnbmF0dXJl')
    await browser.post(signIn, '/login', { email, password: PASSWORD })
    expect(browser.jar.get('session')).not.toContain('planted')
    expect((await browser.viewer())?.email).toBe(email)
  })

  test('whoever is signed in already goes on', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = await givenSignedIn(deps, email)
    expect((await browser.get(signInPage, '/login?to=/inbox')).location).toBe('/inbox')
  })
})

describe('signing out', () => {
  test('ends the session itself, not only the cookie', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = await givenSignedIn(deps, email)
    const cookie = browser.jar.get('session') as string

    expect((await browser.post(signOut, '/logout')).location).toBe('/login')
    expect(browser.jar.has('session')).toBe(false)
    browser.jar.set('session', cookie)
    expect(await browser.viewer()).toBeUndefined()
  })

  test('a person sees and ends own sessions only', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    await givenAccount(deps, 'other@example.org')
    const [here, there] = [await givenSignedIn(deps, email), await givenSignedIn(deps, email)]
    const foreign = await givenSignedIn(deps, 'other@example.org')
    const { data } = await here.get(sessions, '/account/sessions')
    // The account's own first session is from creating it.
    expect(data).toHaveLength(3)
    expect(JSON.stringify(data)).not.toMatch(/token/)

    const row = await deps.db
      .selectFrom('session')
      .innerJoin('user', 'user.id', 'session.userId')
      .select('session.id')
      .where('user.email', '=', 'other@example.org')
      .executeTakeFirstOrThrow()
    const stolen = await here.post(endSession, '/account/sessions', { id: row.id })
    expect(stolen.status).toBe(404)

    await here.post(endSession, '/account/sessions', { id: 'others' })
    expect(await there.viewer()).toBeUndefined()
    expect((await here.viewer())?.email).toBe(email)
    expect(await foreign.viewer()).toBeDefined()
  })
})
