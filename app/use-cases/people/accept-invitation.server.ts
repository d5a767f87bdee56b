import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { addresseeOf } from '#db/queries/account.server.ts'
import {
  claimInvitation,
  type Invitation,
  invitationByToken,
  type Offer,
} from '#db/queries/invitations.server.ts'
import { insertGrant } from '#db/queries/people.server.ts'
import { insertMembership } from '#db/queries/team.server.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import type { Db, Trx } from '#db/schema.ts'
import type { Locale } from '#templates/messages/message.ts'
import { createAccount } from './create-account.server.ts'
import { takeTurn } from './limit.server.ts'
import { type NamedOffer, nameOffers } from './offers.server.ts'
import { refuseWeakPassword } from './password-rules.server.ts'
import type { From } from './sign-in.server.ts'
import { invitationHashes } from './tokens.server.ts'

export type InvitationPage = {
  state: 'open' | 'expired' | 'used' | 'revoked' | 'otherAddress'
  /** Shown only to whoever may accept or still has to sign in: the link was sent to this address. */
  email: string | null
  offers: NamedOffer[]
  expiresAt: string
  /** Whether somebody with this address can sign in; untold (`null`) to whom the link proves no mailbox. */
  hasAccount: boolean | null
}

/** What the holder of the link sees. A mailed link is a secret of its mailbox, so it may say whether an account exists. */
export async function showInvitation(
  deps: Deps,
  viewer: Viewer | undefined,
  token: string,
): Promise<InvitationPage> {
  const { proven, ...invitation } = await invitationOf(deps.db, token)
  const { email, expiresAt } = invitation
  const state = stateFor(invitation, viewer, deps.now())
  if (state !== 'open') return { state, email: null, offers: [], expiresAt, hasAccount: true }
  const offers = await nameOffers(deps.db, invitation.offers)
  const { personId } = await addresseeOf(deps.db, email)
  return { state, email, offers, expiresAt, hasAccount: proven ? personId !== null : null }
}

/** Where to go on: the team that was joined, or the cohort an organisation may be brought into. */
export type Accepted = { organisationId: string | null; cohortId: string | null }

/** Accepts for the signed-in person, once, when the invitation was sent to this person's address. */
export async function acceptInvitation(
  deps: Deps,
  viewer: Pick<Viewer, 'personId' | 'email'>,
  token: string,
): Promise<Accepted> {
  const now = deps.now().toISOString()
  return deps.db.transaction().execute(async (trx) => {
    const invitation = await invitationOf(trx, token)
    refuseUnless(stateFor(invitation, viewer, deps.now()))
    const claim = { id: invitation.id, usedBy: viewer.personId, now }
    if (!(await claimInvitation(trx, claim))) throw new Refused('invitationUsed')
    const taker = { personId: viewer.personId, fromAt: now, invitation }
    for (const offer of invitation.offers) await give(trx, deps, { ...taker, offer })
    return { organisationId: invitation.organisationId, cohortId: cohortIn(invitation) }
  })
}

/** Creates the account of the invited address and accepts in one go: the link proves the mailbox. */
export async function joinByInvitation(
  deps: Deps,
  input: { token: string; name: string; password: string; locale: Locale } & From,
): Promise<Accepted & { headers: Headers }> {
  await takeTurn(deps, [{ kind: 'join-client', subject: input.client, most: 30, minutes: 60 }])
  const { token, name, password, locale } = input
  const invitation = await invitationOf(deps.db, token)
  const { email } = invitation
  refuseUnless(stateFor(invitation, undefined, deps.now()))
  if (!invitation.proven) throw new Refused('invitationNotProven')
  refuseWeakPassword(password, { email })
  const { personId, headers } = await createAccount(deps, { email, name, password, locale })
  const accepted = await acceptInvitation(deps, { personId, email }, token)
  return { headers, ...accepted }
}

/** `proven`: the link came by mail, so whoever holds it reads that mailbox. */
async function invitationOf(db: Db, token: string): Promise<Invitation & { proven: boolean }> {
  const { mailed, shown } = invitationHashes(token)
  const byMail = await invitationByToken(db, mailed)
  const invitation = byMail ?? (await invitationByToken(db, shown))
  if (!invitation) throw new NotFound()
  return { ...invitation, proven: byMail !== undefined }
}

function stateFor(
  { usedAt, revokedAt, expiresAt, email }: Invitation,
  viewer: Pick<Viewer, 'email'> | undefined,
  now: Date,
): InvitationPage['state'] {
  if (usedAt) return 'used'
  if (revokedAt) return 'revoked'
  if (expiresAt <= now.toISOString()) return 'expired'
  return viewer && viewer.email.toLowerCase() !== email ? 'otherAddress' : 'open'
}

const sentences = {
  expired: 'invitationExpired',
  used: 'invitationUsed',
  revoked: 'invitationRevoked',
  otherAddress: 'invitationOtherAddress',
}

function refuseUnless(state: InvitationPage['state']) {
  if (state !== 'open') throw new Refused(sentences[state])
}

type Taking = { offer: Offer; personId: string; fromAt: string; invitation: Invitation }

async function give(trx: Trx, deps: Pick<Deps, 'newId'>, taking: Taking) {
  const { offer, personId, fromAt, invitation } = taking
  const id = deps.newId()
  // The used invitation itself is what lets the person bring an organisation in.
  if (offer.kind === 'cohort') return
  if (offer.kind === 'role') {
    const { role, scopeKind, scopeId } = offer
    const grantedBy = invitation.invitedBy
    return insertGrant(trx, { id, personId, role, scopeKind, scopeId, grantedBy, fromAt })
  }
  const { organisationId, role } = offer
  await insertMembership(trx, { id, personId, organisationId, role, fromAt })
  const entry = { organisationId, actorId: personId, subjectId: personId, at: fromAt }
  await insertLog(trx, { id: deps.newId(), kind: 'personJoined', ...entry, data: { role } })
}

function cohortIn({ offers }: Invitation): string | null {
  const found = offers.find((offer) => offer.kind === 'cohort')
  return found?.kind === 'cohort' ? found.scopeId : null
}

/** The page that goes on from an accepted invitation. */
export function addressAfter({ organisationId, cohortId }: Accepted): string {
  if (cohortId) return `/cohorts/${cohortId}/join`
  return organisationId ? `/organisations/${organisationId}` : '/'
}
