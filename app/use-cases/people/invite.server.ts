import { permit, permitGlobally } from '#app/access/permit.server.ts'
import type { GrantedRole, TeamRole, Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { addresseeOf } from '#db/queries/account.server.ts'
import {
  insertInvitation,
  invitationById,
  type Offer,
  renewInvitation,
  revokeInvitation,
} from '#db/queries/invitations.server.ts'
import { postMail } from '#db/queries/mail.server.ts'
import type { Trx } from '#db/schema.ts'
import { invitationLetter } from '#templates/mail/invitation.ts'
import { takeTurn } from './limit.server.ts'
import { mailLimits } from './mail-links.server.ts'
import { nameOffers, sayOffer } from './offers.server.ts'
import { roleOffer } from './role-offer.server.ts'
import { newToken } from './tokens.server.ts'

const LIFETIME = 14 * 24 * 60 * 60_000

/** Invites somebody to a role of the programme. Coordinators do this. */
export async function inviteToRole(
  deps: Deps,
  viewer: Viewer,
  input: { email: string; role: GrantedRole; cohortId: string | null },
): Promise<void> {
  permitGlobally(viewer, 'people.invite')
  const offer = await roleOffer(deps, input)
  await invite(deps, viewer, { email: input.email, offer, organisationId: null })
}

/** Invites somebody to an organisation's team. Its administrators do this. */
export async function inviteToTeam(
  deps: Deps,
  viewer: Viewer,
  { organisationId, email, role }: { organisationId: string; email: string; role: TeamRole },
): Promise<void> {
  await permit(deps, viewer, 'organisation.invite', { organisationId })
  const offer: Offer = { kind: 'team', role, organisationId }
  await invite(deps, viewer, { email, offer, organisationId })
}

async function invite(
  deps: Deps,
  viewer: Viewer,
  { email, offer, organisationId }: { email: string; offer: Offer; organisationId: string | null },
) {
  await takeTurn(deps, mailLimits('invitation', email, viewer.personId))
  const { id, at, expiresAt } = times(deps)
  const { token, tokenHash } = newToken(deps)
  await deps.db.transaction().execute(async (trx) => {
    const invitedBy = viewer.personId
    const row = { id, tokenHash, email, offers: [offer], organisationId, invitedBy }
    await insertInvitation(trx, { ...row, createdAt: at, expiresAt })
    await mailInvitation(trx, deps, { email, offers: [offer], token, expiresAt, viewer })
  })
}

/** Invites an organisation that is not here yet, through the person who will bring it. Coordinators do this. */
export async function inviteIntoCohort(
  deps: Deps,
  viewer: Viewer,
  { cohortId, email }: { cohortId: string; email: string },
): Promise<void> {
  await permit(deps, viewer, 'cohort.run', { cohortId })
  const offer: Offer = { kind: 'cohort', role: 'participant', scopeId: cohortId }
  await invite(deps, viewer, { email, offer, organisationId: null })
}

/** A new link to the same offer; the link sent before stops working. */
export async function sendInvitationAgain(deps: Deps, viewer: Viewer, id: string): Promise<void> {
  const { email, offers } = await openInvitationOf(deps, viewer, id)
  await takeTurn(deps, mailLimits('invitation', email, viewer.personId))
  const { expiresAt } = times(deps)
  const { token, tokenHash } = newToken(deps)
  await deps.db.transaction().execute(async (trx) => {
    await renewInvitation(trx, { id, tokenHash, expiresAt })
    await mailInvitation(trx, deps, { email, offers, token, expiresAt, viewer })
  })
}

/** Takes an offer back before it is accepted. */
export async function takeInvitationBack(deps: Deps, viewer: Viewer, id: string): Promise<void> {
  await openInvitationOf(deps, viewer, id)
  const at = deps.now().toISOString()
  await deps.db.transaction().execute((trx) => revokeInvitation(trx, { id, at }))
}

/** Team invitations are the administrators' matter, the others the coordinators'. */
async function openInvitationOf(deps: Deps, viewer: Viewer, id: string) {
  const invitation = await invitationById(deps.db, id)
  if (!invitation) throw new NotFound()
  const { organisationId, usedAt, revokedAt } = invitation
  if (organisationId) await permit(deps, viewer, 'organisation.invite', { organisationId })
  else permitGlobally(viewer, 'people.invite')
  if (usedAt || revokedAt) throw new Refused('invitationClosed')
  return invitation
}

function times({ newId, now }: Deps) {
  const at = now()
  const expiresAt = new Date(at.getTime() + LIFETIME).toISOString()
  return { id: newId(), at: at.toISOString(), expiresAt }
}

type Outgoing = { email: string; offers: Offer[]; token: string; expiresAt: string; viewer: Viewer }

/** In the language of whoever is invited, or of whoever invites when nobody knows the address. */
async function mailInvitation(trx: Trx, deps: Deps, { email, offers, token, ...rest }: Outgoing) {
  const { personId, locale: known } = await addresseeOf(trx, email)
  const locale = personId ? known : rest.viewer.locale
  const roles = (await nameOffers(trx, offers)).map((offer) => sayOffer(locale, offer))
  const { baseUrl } = deps.settings
  const letter = invitationLetter({ locale, baseUrl, token, roles, until: rest.expiresAt })
  const at = deps.now().toISOString()
  await postMail(trx, {
    id: deps.newId(),
    personId,
    kind: 'invitation',
    address: email,
    ...letter,
    at,
  })
}
