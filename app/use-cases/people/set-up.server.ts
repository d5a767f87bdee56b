import { timingSafeEqual } from 'node:crypto'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { insertGrant } from '#db/queries/people.server.ts'
import { ensurePerson } from '#db/queries/session.server.ts'
import {
  claimSetupToken,
  hasCoordinator,
  openSetupToken,
  releaseSetupToken,
  replaceSetupToken,
} from '#db/queries/setup.server.ts'
import { orRefuse } from './account-answers.server.ts'
import { createAccount, type NewAccount } from './create-account.server.ts'
import { takeTurn } from './limit.server.ts'
import { refuseWeakPassword } from './password-rules.server.ts'
import type { From } from './sign-in.server.ts'
import { hashOfToken, newToken } from './tokens.server.ts'

const LIFETIME = 24 * 60 * 60_000

/** True on a database nobody looks after yet; the front page then leads to the set-up. */
export async function needsSetUp({ db }: Pick<Deps, 'db'>): Promise<boolean> {
  return !(await hasCoordinator(db))
}

/** At each start without a coordinator a new token is printed on the console, and only there; older ones stop working. */
export async function ensureSetupToken(
  deps: Pick<Deps, 'db' | 'now' | 'newId' | 'settings'>,
  print: (text: string) => void,
): Promise<void> {
  if (!(await needsSetUp(deps))) return
  const { token, tokenHash } = newToken(deps)
  const createdAt = deps.now().toISOString()
  await deps.db
    .transaction()
    .execute((trx) => replaceSetupToken(trx, { hash: tokenHash, createdAt }))
  print(
    `\nFirst start: open ${deps.settings.baseUrl}/setup and give this token (24 hours, once):\n\n  ${token}\n\n`,
  )
}

/**
 * Makes the first coordinator, once. Whoever claims the token first goes on; when the account cannot be made
 * the token is given back.
 */
export async function setUp(
  deps: Deps,
  { token, client, headers: _, ...account }: { token: string } & NewAccount & From,
): Promise<{ headers: Headers }> {
  if (!(await needsSetUp(deps))) throw new NotFound()
  await takeTurn(deps, [{ kind: 'setup-client', subject: client, most: 10, minutes: 15 }])
  refuseWeakPassword(account.password, account)
  const now = deps.now()
  const hash = hashOfToken(token.trim())
  const since = new Date(now.getTime() - LIFETIME).toISOString()
  const open = await openSetupToken(deps.db, { since })
  const claimed =
    open &&
    same(open.hash, hash) &&
    (await claimSetupToken(deps.db, { hash, at: now.toISOString() }))
  if (!claimed) throw new Refused('wrongSetupToken', {}, 'token')
  try {
    const { personId, headers } = await ownAccount(deps, account)
    await appoint(deps, personId)
    return { headers }
  } catch (error) {
    await releaseSetupToken(deps.db, hash)
    throw error
  }
}

/** A set-up cut short has made the account already: then its password opens it. */
async function ownAccount(deps: Deps, account: NewAccount) {
  try {
    return await createAccount(deps, account)
  } catch (error) {
    if (!(error instanceof Refused) || error.reason !== 'accountExists') throw error
    const { email, password, name, locale } = account
    const { response, headers } = await orRefuse('accountExists', () =>
      deps.accounts.api.signInEmail({ body: { email, password }, returnHeaders: true }),
    )
    if (!('user' in response)) throw error
    const { id } = response.user
    await ensurePerson(deps.db, { id, name, email, locale, at: deps.now().toISOString() })
    return { personId: id, headers }
  }
}

async function appoint({ db, newId, now }: Deps, personId: string) {
  const grant = { personId, role: 'coordinator', scopeKind: 'global', scopeId: null } as const
  await db
    .transaction()
    .execute((trx) =>
      insertGrant(trx, { id: newId(), ...grant, grantedBy: 'system', fromAt: now().toISOString() }),
    )
}

const same = (left: string, right: string) => timingSafeEqual(Buffer.from(left), Buffer.from(right))
