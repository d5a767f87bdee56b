import { describe, expect, test } from 'vitest'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenAccount,
  givenBrowser,
  givenSignedIn,
  newestMail,
  PASSWORD,
  tokenMailedTo,
} from '#tests/support/given/account.ts'
import { action as signUpFinish } from './finish-sign-up.tsx'
import { action as forgotten } from './forgotten.tsx'
import { action as askLink } from './mail-link.tsx'
import { action as reset } from './reset-password.tsx'
import { action as endSession, loader as sessions } from './sessions.tsx'
import { action as signIn, loader as signInPage } from './sign-in.tsx'
import { loader as linkPage, action as useLink } from './sign-in-link.tsx'
import { action as signOut } from './sign-out.ts'
import { action as signUp } from './sign-up.tsx'

const email = 'anna@example.org'
const MINUTE = 60_000

describe('signing up', () => {
  test('proves the mailbox first, then asks for a name and a password and signs in', async () => {
    const deps = await testDeps()
    const browser = givenBrowser(deps)

    expect(await browser.post(signUp, '/sign-up', { email: ' Anna@Example.org ' })).toMatchObject({
      location: '/sign-up?sent=yes',
    })
    const token = await tokenMailedTo(deps, email)
    const form = { token, name: 'Anna Żółć', password: PASSWORD }
    const done = await browser.post(signUpFinish, '/sign-up/finish', form)

    expect(done.location).toBe('/')
    // The session is made by the library and read by our own query: both agree on the cookie.
    expect(await browser.viewer()).toMatchObject({ email, name: 'Anna Żółć', memberships: [] })
    const people = await deps.db.selectFrom('person').select(['name', 'email']).execute()
    expect(people).toEqual([{ name: 'Anna Żółć', email }])
  })

  test('answers a taken address as it answers a new one, and makes no second account', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)

    const taken = await browser.post(signUp, '/sign-up', { email })
    const fresh = await browser.post(signUp, '/sign-up', { email: 'new@example.org' })

    expect(taken).toEqual(fresh)
    expect(await newestMail(deps, email)).toMatchObject({ kind: 'accountExists', secretBody: null })
    expect(await newestMail(deps, 'new@example.org')).toMatchObject({ kind: 'signUp' })
  })

  test('takes a link once and for a day', async () => {
    const deps = await testDeps()
    const browser = givenBrowser(deps)
    await browser.post(signUp, '/sign-up', { email })
    const form = { token: await tokenMailedTo(deps, email), name: 'Anna', password: PASSWORD }
    await browser.post(signUpFinish, '/sign-up/finish', form)

    const again = await browser.post(signUpFinish, '/sign-up/finish', form)
    expect(again.problem?.reason).toBe('linkOver')

    await browser.post(signUp, '/sign-up', { email: 'late@example.org' })
    const late = { ...form, token: await tokenMailedTo(deps, 'late@example.org') }
    deps.pass(24 * 60 * MINUTE)
    const over = await browser.post(signUpFinish, '/sign-up/finish', late)
    expect(over.problem?.reason).toBe('linkOver')
  })

  test.each(['short', 'passwordpassword', 'aaaaaaaaaaaaaaa', 'haslo1234567'])(
    'refuses the weak password %s and keeps the link',
    async (password) => {
      const deps = await testDeps()
      const browser = givenBrowser(deps)
      await browser.post(signUp, '/sign-up', { email })
      const form = { token: await tokenMailedTo(deps, email), name: 'Anna' }

      const weak = await browser.post(signUpFinish, '/sign-up/finish', { ...form, password })
      expect(weak.problem?.errors.password).toMatch(/^password/)
      const good = await browser.post(signUpFinish, '/sign-up/finish', {
        ...form,
        password: PASSWORD,
      })
      expect(good.status).toBe(302)
    },
  )
})

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

describe('a link by mail', () => {
  test('signs in once; opening it without the button spends nothing', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    await browser.post(askLink, '/login/mail', { email })
    const token = await tokenMailedTo(deps, email)

    await browser.get(linkPage, `/login/link?token=${token}`)
    expect((await browser.post(useLink, '/login/link', { token })).location).toBe('/')
    expect((await browser.viewer())?.email).toBe(email)
    const again = await givenBrowser(deps).post(useLink, '/login/link', { token })
    expect(again.problem?.reason).toBe('linkOver')
  })

  test('keeps the password of the account', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    await browser.post(askLink, '/login/mail', { email })
    await browser.post(useLink, '/login/link', { token: await tokenMailedTo(deps, email) })
    expect((await givenSignedIn(deps, email)).jar.size).toBe(1)
  })

  test.each([
    ['/login/mail', askLink],
    ['/login/forgotten', forgotten],
  ])('%s answers an unknown address alike, with as many writes', async (path, action) => {
    const writes: string[] = []
    const deps = await testDeps({
      beforeStatement: (sql) => void (/^(insert|update)/i.test(sql) && writes.push(sql)),
    })
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    const count = async (address: string) => {
      writes.length = 0
      const answer = await browser.post(action, path, { email: address })
      return { answer, writes: writes.filter((sql) => !sql.includes('"attempt"')).length }
    }

    expect(await count('nobody@example.org')).toEqual(await count(email))
    expect(await newestMail(deps, 'nobody@example.org')).toMatchObject({
      kind: 'noAccount',
      secretBody: null,
    })
  })

  test.each([
    ['/login/mail', askLink],
    ['/login/forgotten', forgotten],
    ['/sign-up', signUp],
  ])('%s sends five mails an hour to one mailbox', async (path, action) => {
    const deps = await testDeps()
    for (let n = 1; n <= 5; n++) {
      const browser = givenBrowser(deps, { address: `192.0.2.${n}` })
      expect((await browser.post(action, path, { email })).status).toBe(302)
    }
    const sixth = await givenBrowser(deps, { address: '192.0.2.99' }).post(action, path, { email })
    expect(sixth.problem).toMatchObject({ reason: 'tooManyAttempts', values: { minutes: 60 } })
    deps.pass(60 * MINUTE)
    expect((await givenBrowser(deps).post(action, path, { email })).status).toBe(302)
  })

  test('no token rests readable in the database, and none in the outbox', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const browser = givenBrowser(deps)
    await browser.post(askLink, '/login/mail', { email })
    const link = await tokenMailedTo(deps, email)
    await browser.post(forgotten, '/login/forgotten', { email })
    const newPassword = await tokenMailedTo(deps, email)

    const { db } = deps
    const rows = await Promise.all([
      db.selectFrom('verification').selectAll().execute(),
      db.selectFrom('outbox').selectAll().execute(),
      db.selectFrom('mail').select(['subject', 'body']).execute(),
    ])
    expect(link).not.toBe(newPassword)
    for (const token of [link, newPassword]) expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows[1])).not.toContain('@')
  })

  test('every link begins with the address of this house, whatever host the request names', async () => {
    const deps = await testDeps({ env: { BASE_URL: 'https://probierz.example' } })
    await givenAccount(deps, email)
    await givenBrowser(deps).post(forgotten, '/login/forgotten', { email })
    const links = (await newestMail(deps, email)).secretBody?.match(/https?:\S+/g)
    expect(links?.every((link) => link.startsWith('https://probierz.example/'))).toBe(true)
  })
})

describe('a forgotten password', () => {
  test('is set anew by a link that works once, and every session ends', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    const before = await givenSignedIn(deps, email)
    const browser = givenBrowser(deps)
    await browser.post(forgotten, '/login/forgotten', { email })
    const form = { token: await tokenMailedTo(deps, email), password: 'zupełnie nowe hasło' }

    expect((await browser.post(reset, '/login/reset', form)).location).toBe('/login?reset=yes')
    expect(await before.viewer()).toBeUndefined()
    expect(await browser.viewer()).toBeUndefined()
    const old = await browser.post(signIn, '/login', { email, password: PASSWORD })
    expect(old.problem?.reason).toBe('wrongPassword')
    const login = await browser.post(signIn, '/login', { email, password: form.password })
    expect(login.status).toBe(302)
    expect((await browser.post(reset, '/login/reset', form)).problem?.reason).toBe('linkOver')
  })
})
