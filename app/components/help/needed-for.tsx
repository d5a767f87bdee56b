import { useT } from '#app/i18n/use-t.ts'
import { helpWords } from '#templates/messages/help.ts'
import type { Need } from '#workflows/standard/needed-for.ts'

/** "Potrzebne do: poziomu podstawowego, ścieżki startowej": why one would begin with this criterion. */
export function NeededFor({ needs }: { needs: Need[] }) {
  const t = useT(helpWords)
  if (needs.length === 0) return null
  return (
    <p className="needed-for">
      <b>{t('neededFor')}:</b> {needs.map((need) => t(`need_${need}`)).join(', ')}
    </p>
  )
}
