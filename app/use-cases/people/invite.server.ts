import { permit, permitGlobally } from '#app/access/permit.server.ts'
import type { GrantedRole, TeamRole, Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import {
  invitationById,
  type Offer,
  renewInvitation,
  revokeInvitation,
} from '#db/queries/invitations.server.ts'
import { takeTurn } from './limit.server.ts'
import { mailLimits } from './mail-links.server.ts'
import { lifetimeFrom, mailInvitation, offerTo } from './offer-to.server.ts'
import { roleOffer } from './role-offer.server.ts'
import { newInvitationTokens } from './tokens.server.ts'

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

/**
 * Invites somebody to an organisation's team. Its administrators do this, and may hand over the link themselves:
 * it works for the invited address alone and, unlike the one in the mail, proves no mailbox.
 */
export async function inviteToTeam(
  deps: Deps,
  viewer: Viewer,
  { organisationId, email, role }: { organisationId: string; email: string; role: TeamRole },
): Promise<{ link: string; expiresAt: string }> {
  await permit(deps, viewer, 'organisation.invite', { organisationId })
  const offer: Offer = { kind: 'team', role, organisationId }
  const { shown, expiresAt } = await invite(deps, viewer, { email, offer, organisationId })
  return { link: `${deps.settings.baseUrl}/invitations/${shown}`, expiresAt }
}

async function invite(
  deps: Deps,
  viewer: Viewer,
  { email, offer, organisationId }: { email: string; offer: Offer; organisationId: string | null },
) {
  await takeTurn(deps, mailLimits('invitation', email, viewer.personId))
  return deps.db
    .transaction()
    .execute((trx) => offerTo(trx, deps, { viewer, email, offer, organisationId }))
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
  const expiresAt = lifetimeFrom(deps.now())
  const { mailed: token, tokenHash } = newInvitationTokens(deps)
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
