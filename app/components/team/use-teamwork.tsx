import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { readTeamwork } from '#app/use-cases/team/read-teamwork.server.ts'
import { team } from '#templates/messages/team.ts'
import { sayAssigned } from './assigned.tsx'

type Teamwork = Awaited<ReturnType<typeof readTeamwork>> | null

/** What the task list says of an area: who was asked for it, and whether the team called it finished. */
export function useTeamwork(work: Teamwork) {
  const t = useT(team)
  const locale = useLocale()
  return {
    assignedIn(area: string): string | undefined {
      const assigned = work?.assigned[area]
      return assigned && sayAssigned(t, locale, assigned)
    },
    completeIn: (area: string) => t(work?.completed[area] ? 'areaDone' : 'areaToConfirm'),
  }
}
