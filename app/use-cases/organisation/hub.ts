import { type Action, allows } from '#app/access/rules.ts'
import type { Standing } from '#app/access/standing.ts'

/** The pages below `/organisations/:id` and what one must be allowed to open each, in the order they are offered. */
export const hubPages = {
  calendar: 'calendar.see',
  plan: 'plan.read',
  evidence: 'evidence.see',
  documents: 'document.see',
  profile: 'organisation.see',
  team: 'organisation.see',
  consents: 'organisation.consents',
  log: 'organisation.log',
  export: 'organisation.export',
  leaving: 'organisation.quit',
} as const satisfies Record<string, Action>

export type HubPage = keyof typeof hubPages

export function hubOf(standings: Set<Standing>): HubPage[] {
  return (Object.keys(hubPages) as HubPage[]).filter((page) => allows(hubPages[page], standings))
}
