import { useLocale } from '#app/i18n/use-t.ts'
import type { NamedOffer } from '#app/use-cases/people/offers.server.ts'
import { say } from '#templates/messages/message.ts'
import { roleWords } from '#templates/messages/roles.ts'

type RoleKey = keyof typeof roleWords.pl

type GrantNames = {
  role: string
  cohortName?: string | null
  organisationName?: string | null
}

/** Roles in words, with what they reach. */
export function useRoleNames() {
  const words = roleWords[useLocale()]
  const locale = useLocale()
  const name = (key: string) => say(locale, words[key as RoleKey] ?? key)
  return {
    role: name,
    team: (role: string) => name(`team.${role}`),
    grant({ role, cohortName, organisationName }: GrantNames) {
      if (cohortName) return say(locale, words.inCohort, { role: name(role), name: cohortName })
      if (!organisationName) return name(role)
      return say(locale, words.forOrganisation, { role: name(role), name: organisationName })
    },
    offer(offer: NamedOffer) {
      const role = offer.kind === 'team' ? name(`team.${offer.role}`) : name(offer.role)
      if (!offer.name) return role
      const pattern = offer.kind === 'team' ? words.inTeam : words.inCohort
      return say(locale, pattern, { role, name: offer.name })
    },
  }
}
