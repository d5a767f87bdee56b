import { describe, expect, test } from 'vitest'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenAccount,
  givenBrowser,
  newestMail,
  PASSWORD,
  tokenMailedTo,
} from '#tests/support/given/account.ts'
import { action as signUpFinish } from './finish-sign-up.tsx'
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
