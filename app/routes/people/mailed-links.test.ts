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
import { action as forgotten } from './forgotten.tsx'
import { action as askLink } from './mail-link.tsx'
import { action as reset } from './reset-password.tsx'
import { action as signIn } from './sign-in.tsx'
import { loader as linkPage, action as useLink } from './sign-in-link.tsx'
import { action as signUp } from './sign-up.tsx'

const email = 'anna@example.org'
const MINUTE = 60_000

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
