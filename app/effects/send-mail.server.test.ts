import { SMTPServer } from 'smtp-server'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Deps } from '#app/deps.server.ts'
import { mailPasswordReset } from '#app/use-cases/people/mail-links.server.ts'
import {
  retryEffect,
  revealMail,
  showMail,
  showOutbox,
} from '#app/use-cases/people/outbox.server.ts'
import { postMail } from '#db/queries/mail.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { testDeps } from '#tests/support/deps.ts'
import { givenAccount, newestMail } from '#tests/support/given/account.ts'
import { drainOutbox } from './worker.server.ts'

const email = 'anna@example.org'
const MINUTE = 60_000

type Post = { url: string; letters: string[]; refuse: { code: number | null } }

/** A mail server on this machine that keeps what it is given, or refuses with a code. */
async function givenPost(): Promise<Post> {
  const letters: string[] = []
  const refuse: Post['refuse'] = { code: null }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      if (refuse.code === null) return callback()
      callback(Object.assign(new Error(`no ${address}`), { responseCode: refuse.code }))
    },
    onData(stream, _session, callback) {
      let text = ''
      stream.on('data', (chunk: Buffer) => {
        text += chunk.toString()
      })
      stream.on('end', () => {
        letters.push(text)
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  const { port } = server.server.address() as { port: number }
  return { url: `smtp://127.0.0.1:${port}`, letters, refuse }
}

async function givenResetMail(deps: Deps) {
  await givenAccount(deps, email)
  await mailPasswordReset(deps, { email, headers: new Headers(), client: '192.0.2.1' })
  return newestMail(deps, email)
}

const coordinator = (deps: Deps) => givenPerson(deps, 'ola', { grants: [['coordinator']] })

describe('outgoing mail', () => {
  test('is delivered once, with its secret, which is forgotten afterwards', async () => {
    const post = await givenPost()
    const deps = await testDeps({ env: { SMTP_URL: post.url } })
    const { id, secretBody } = await givenResetMail(deps)
    await drainOutbox(deps)
    await drainOutbox(deps)

    expect(post.letters).toHaveLength(1)
    const letter = post.letters[0]?.replace(/=\r?\n/g, '').replaceAll('=3D', '=')
    const link = secretBody?.match(/https?:\S+/)?.[0] as string
    expect(letter).toContain(link)
    expect(post.letters[0]).toMatch(new RegExp(`^Message-ID: <${id}@localhost>`, 'm'))
    expect(letter).toMatch(/^To: .*anna@example\.org/m)
    const after = await newestMail(deps, email)
    expect(after).toMatchObject({ secretBody: null, sentAt: deps.now().toISOString() })
    const ola = await coordinator(deps)
    expect((await showMail(deps, ola, id)).actions).toEqual({ reveal: false, retry: false })
    await expect(revealMail(deps, ola, id)).rejects.toMatchObject({ reason: 'nothingToReveal' })
  })

  test('stops at the first try when the server refuses it for good', async () => {
    const post = await givenPost()
    post.refuse.code = 550
    const deps = await testDeps({ env: { SMTP_URL: post.url } })
    const { id } = await givenResetMail(deps)
    await drainOutbox(deps)

    const ola = await coordinator(deps)
    const shown = await showMail(deps, ola, id)
    expect(shown).toMatchObject({ state: 'failed', actions: { reveal: true, retry: true } })
    expect(shown.lastError).toContain('550')
    const [effect] = (await showOutbox(deps, ola)).effects
    expect(effect).toMatchObject({ attempts: 1, failed: true })
    // The server's words repeat the address; the outbox does not.
    expect(effect?.lastError).not.toContain('@')

    post.refuse.code = null
    await retryEffect(deps, ola, effect?.id as number)
    await drainOutbox(deps)
    expect(post.letters).toHaveLength(1)
    expect((await showMail(deps, ola, id)).state).toBe('sent')
  })

  test('is tried again when the server is busy', async () => {
    const post = await givenPost()
    post.refuse.code = 451
    const deps = await testDeps({ env: { SMTP_URL: post.url } })
    const { id } = await givenResetMail(deps)
    await drainOutbox(deps)
    const ola = await coordinator(deps)
    expect((await showMail(deps, ola, id)).state).toBe('waiting')
    // While the server still tries, nobody may look at the link.
    await expect(revealMail(deps, ola, id)).rejects.toMatchObject({ reason: 'nothingToReveal' })

    post.refuse.code = null
    await drainOutbox(deps)
    expect(post.letters).toEqual([])
    deps.pass(MINUTE)
    await drainOutbox(deps)
    expect(post.letters).toHaveLength(1)
  })

  test('stays readable for coordinators without a mail server; each reveal is recorded', async () => {
    const deps = await testDeps()
    const { id, secretBody } = await givenResetMail(deps)
    await drainOutbox(deps)
    const ola = await coordinator(deps)

    const masked = await showMail(deps, ola, id)
    expect(masked).toMatchObject({ state: 'kept', looks: [], actions: { reveal: true } })
    expect(masked.body).toContain('token=••••••••')
    expect(JSON.stringify([masked, await showOutbox(deps, ola)])).not.toContain(
      /token=(\w+)/.exec(secretBody as string)?.[1],
    )

    expect(await revealMail(deps, ola, id)).toBe(secretBody)
    expect((await showMail(deps, ola, id)).looks).toMatchObject([
      { name: 'ola', lookedAt: deps.now().toISOString() },
    ])
  })

  test('is nobody else’s to see, to reveal or to send again', async () => {
    const deps = await testDeps()
    const { id } = await givenResetMail(deps)
    const reviewer = await givenPerson(deps, 'jan', { grants: [['reviewer'], ['editor']] })
    const refused = { name: 'NotFound' }
    await expect(showOutbox(deps, reviewer)).rejects.toMatchObject(refused)
    await expect(showMail(deps, reviewer, id)).rejects.toMatchObject(refused)
    await expect(revealMail(deps, reviewer, id)).rejects.toMatchObject(refused)
    await expect(retryEffect(deps, reviewer, 1)).rejects.toMatchObject(refused)
    expect(await deps.db.selectFrom('outboxLook').selectAll().execute()).toEqual([])
  })

  test('cannot be given another header or another reader', async () => {
    const post = await givenPost()
    const deps = await testDeps({ env: { SMTP_URL: post.url } })
    const at = deps.now().toISOString()
    const subject = 'Dzień dobry\r\nBcc: evil@example.org'
    const mail = { id: 'm1', personId: null, kind: 'news', address: email, subject, text: 'x', at }
    await deps.db.transaction().execute((trx) => postMail(trx, mail))
    await drainOutbox(deps)
    const [head] = (post.letters[0] as string).split(/\r?\n\r?\n/)
    expect(head).not.toMatch(/^Bcc/im)
  })
})
