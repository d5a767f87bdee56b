import type { Offer } from '#db/queries/invitations.server.ts'
import { cohortNames } from '#db/queries/people.server.ts'
import { organisationName } from '#db/queries/team.server.ts'
import type { Db } from '#db/schema.ts'
import { type Locale, say } from '#templates/messages/message.ts'
import { roleWords } from '#templates/messages/roles.ts'

/** What an invitation grants, with names, for pages and mails. */
export type NamedOffer = Offer & { name: string | null }

export async function nameOffers(db: Db, offers: Offer[]): Promise<NamedOffer[]> {
  const cohorts = new Map((await cohortNames(db)).map(({ id, name }) => [id, name]))
  return Promise.all(
    offers.map(async (offer) => ({
      ...offer,
      name:
        offer.kind === 'team'
          ? ((await organisationName(db, offer.organisationId)) ?? null)
          : (cohorts.get(offer.scopeId ?? '') ?? null),
    })),
  )
}

/** "Kapituła, kohorta Wiosna 2026" or "zespół organizacji: Fundacja X". */
export function sayOffer(locale: Locale, offer: NamedOffer): string {
  const words = roleWords[locale]
  const role = say(locale, offer.kind === 'team' ? words[`team.${offer.role}`] : words[offer.role])
  if (!offer.name) return role
  return say(locale, offer.kind === 'team' ? words.inTeam : words.inCohort, {
    role,
    name: offer.name,
  })
}
