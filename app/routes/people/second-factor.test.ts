import { describe, expect, test } from 'vitest'
import { codeAt } from '#app/adapters/one-time-code.server.ts'
import type { Deps } from '#app/deps.server.ts'
import type { Setup } from '#app/use-cases/people/second-factor.server.ts'
import { testDeps } from '#tests/support/deps.ts'
import {
  givenAccount,
  givenBrowser,
  givenSignedIn,
  newestMail,
  PASSWORD,
  tokenMailedTo,
} from '#tests/support/given/account.ts'
import { loader as account } from './account.tsx'
import { action as forgotten } from './forgotten.tsx'
import { loader as inbox } from './inbox.tsx'
import { action as askLink } from './mail-link.tsx'
import { action as reset } from './reset-password.tsx'
import { action as begin } from './second-factor.tsx'
import { action as turnOff } from './second-factor-off.tsx'
import { action as turnOn } from './second-factor-on.tsx'
import { action as giveCode } from './second-factor-step.tsx'
import { action as signIn } from './sign-in.tsx'
import { action as useLink } from './sign-in-link.tsx'

const email = 'anna@example.org'

/** The library's clock is the machine's, so codes are made for now; a code of the next half-minute holds longest. */
const now = () => Math.floor(Date.now() / 30_000)

/** What an authenticator app does with the key a person types (RFC 4648). */
function fromBase32(text: string): string {
  const values = [...text].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter))
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2))).toString()
}

async function givenSecondFactor(deps: Deps) {
  const viewer = await givenAccount(deps, email)
  const browser = await givenSignedIn(deps, email)
  const { data } = await browser.post(begin, '/account/second-factor', { password: PASSWORD })
  const { setup } = data as { setup: Setup }
  const secret = fromBase32(setup.secret.replaceAll(' ', ''))
  const code = codeAt(secret, now())
  const on = await browser.post(turnOn, '/account/second-factor/on', { code })
  return { viewer, browser, secret, setup, on, spent: code }
}

async function givenPending(deps: Deps, to = '/') {
  const browser = givenBrowser(deps)
  const answer = await browser.post(signIn, '/login', { email, password: PASSWORD, to })
  return { browser, answer }
}

describe('a second factor', () => {
  test('is switched on by a first right code and asked for at the next sign-in', async () => {
    const deps = await testDeps()
    const { on, browser: setting, secret } = await givenSecondFactor(deps)
    expect(on.location).toBe('/account/second-factor?done=on')
    expect((await setting.viewer())?.email).toBe(email)

    const { browser, answer } = await givenPending(deps, '/inbox')
    expect(answer.location).toBe('/login/second-factor?to=%2Finbox')
    expect(await browser.viewer()).toBeUndefined()
    expect((await browser.get(account, '/account')).location).toMatch(/^\/login/)

    const form = { code: codeAt(secret, now() + 1), to: '/inbox' }
    expect((await browser.post(giveCode, '/login/second-factor', form)).location).toBe('/inbox')
    expect((await browser.viewer())?.email).toBe(email)
  })

  test('takes a code once, also across sign-ins and by two requests at once', async () => {
    const deps = await testDeps()
    const { secret, spent } = await givenSecondFactor(deps)
    const first = await givenPending(deps)
    const reused = await first.browser.post(giveCode, '/login/second-factor', { code: spent })
    expect(reused.problem?.reason).toBe('wrongCode')

    const second = await givenPending(deps)
    const code = codeAt(secret, now() + 1)
    const answers = await Promise.all(
      [first, second].map(({ browser }) =>
        browser.post(giveCode, '/login/second-factor', { code }),
      ),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual([302, 422])
  })

  test('takes a recovery code once', async () => {
    const deps = await testDeps()
    const { setup } = await givenSecondFactor(deps)
    const code = setup.recoveryCodes[0] as string
    const { browser } = await givenPending(deps)
    expect((await browser.post(giveCode, '/login/second-factor', { code })).status).toBe(302)
    const again = await givenPending(deps)
    const refused = await again.browser.post(giveCode, '/login/second-factor', { code })
    expect(refused.problem?.reason).toBe('wrongCode')
  })

  test('lets five wrong codes pass, then asks to wait, whatever challenge they are for', async () => {
    const deps = await testDeps()
    await givenSecondFactor(deps)
    const reasons = []
    for (let n = 0; n < 6; n++) {
      const { browser } = await givenPending(deps)
      const { problem } = await browser.post(giveCode, '/login/second-factor', { code: '000000' })
      reasons.push(problem?.reason)
    }
    expect(reasons).toEqual([...Array(5).fill('wrongCode'), 'tooManyAttempts'])
  })

  test('is not passed by without a challenge', async () => {
    const deps = await testDeps()
    const { secret } = await givenSecondFactor(deps)
    const form = { code: codeAt(secret, now() + 1) }
    const stranger = await givenBrowser(deps).post(giveCode, '/login/second-factor', form)
    expect(stranger.problem?.reason).toBe('challengeOver')
  })

  test('is not passed by with a link from the mailbox, asked before or after', async () => {
    const deps = await testDeps()
    await givenAccount(deps, email)
    await givenBrowser(deps).post(askLink, '/login/mail', { email })
    const token = await tokenMailedTo(deps, email)
    await deps.db.updateTable('user').set({ twoFactorEnabled: 1 }).execute()

    const browser = givenBrowser(deps)
    const early = await browser.post(useLink, '/login/link', { token })
    expect(early.problem?.reason).toBe('linkNeedsPassword')
    expect(await browser.viewer()).toBeUndefined()

    deps.pass(1000)
    await browser.post(askLink, '/login/mail', { email })
    expect(await newestMail(deps, email)).toMatchObject({
      kind: 'passwordInstead',
      secretBody: null,
    })
  })

  test('survives a new password', async () => {
    const deps = await testDeps()
    await givenSecondFactor(deps)
    const browser = givenBrowser(deps)
    await browser.post(forgotten, '/login/forgotten', { email })
    const password = 'zupełnie nowe hasło'
    const token = await tokenMailedTo(deps, email)
    await browser.post(reset, '/login/reset', { token, password })
    const { location } = await browser.post(signIn, '/login', { email, password })
    expect(location).toMatch(/^\/login\/second-factor/)
  })

  test('is switched off only with the password', async () => {
    const deps = await testDeps()
    const { browser } = await givenSecondFactor(deps)
    const wrong = await browser.post(turnOff, '/account/second-factor/off', { password: 'wrong' })
    expect(wrong.problem?.errors).toEqual({ password: 'wrongCurrentPassword' })
    const off = await browser.post(turnOff, '/account/second-factor/off', { password: PASSWORD })
    expect(off.location).toBe('/account/second-factor?done=off')
    expect((await givenPending(deps)).answer.location).toBe('/')
  })

  test('whoever decides about others cannot go on without it, nor switch it off', async () => {
    const deps = await testDeps()
    const { browser, viewer } = await givenSecondFactor(deps)
    const { db, newId } = deps
    const grant = { role: 'coordinator', scopeKind: 'global', grantedBy: 'system' } as const
    await db
      .insertInto('roleGrant')
      .values({ id: newId(), personId: viewer.personId, fromAt: '2026-01-01', ...grant })
      .execute()
    const off = await browser.post(turnOff, '/account/second-factor/off', { password: PASSWORD })
    expect(off.problem?.reason).toBe('secondFactorRequired')

    await db.updateTable('user').set({ twoFactorEnabled: 0 }).execute()
    expect((await browser.get(inbox, '/inbox')).location).toBe('/account/second-factor')
  })
})
