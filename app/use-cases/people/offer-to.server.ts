import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { addresseeOf } from '#db/queries/account.server.ts'
import { insertInvitation, type Offer } from '#db/queries/invitations.server.ts'
import { postMail } from '#db/queries/mail.server.ts'
import type { Trx } from '#db/schema.ts'
import { invitationLetter } from '#templates/mail/invitation.ts'
import { nameOffers, sayOffer } from './offers.server.ts'
import { newInvitationTokens } from './tokens.server.ts'

const LIFETIME = 14 * 24 * 60 * 60_000

type Offering = { viewer: Viewer; email: string; offer: Offer; organisationId: string | null }

/** Writes an invitation and mails it, inside the caller's transaction. Answers with the token that may be shown. */
export async function offerTo(
  trx: Trx,
  deps: Deps,
  { viewer, email, offer, organisationId }: Offering,
): Promise<{ shown: string; expiresAt: string }> {
  const now = deps.now()
  const expiresAt = lifetimeFrom(now)
  const { mailed, shown, tokenHash } = newInvitationTokens(deps)
  const row = { id: deps.newId(), tokenHash, email, offers: [offer], organisationId }
  const times = { createdAt: now.toISOString(), expiresAt }
  await insertInvitation(trx, { ...row, invitedBy: viewer.personId, ...times })
  await mailInvitation(trx, deps, { email, offers: [offer], token: mailed, expiresAt, viewer })
  return { shown, expiresAt }
}

/** Fourteen days. */
export function lifetimeFrom(now: Date): string {
  return new Date(now.getTime() + LIFETIME).toISOString()
}

type Outgoing = { email: string; offers: Offer[]; token: string; expiresAt: string; viewer: Viewer }

/** In the language of whoever is invited, or of whoever invites when nobody knows the address. */
export async function mailInvitation(
  trx: Trx,
  deps: Deps,
  { email, offers, token, ...rest }: Outgoing,
): Promise<void> {
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
