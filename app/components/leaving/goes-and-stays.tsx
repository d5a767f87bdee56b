import { useT } from '#app/i18n/use-t.ts'
import { leaving } from '#templates/messages/leaving.ts'

/** What an erasure takes and what it leaves, side by side where there is room. */
export function GoesAndStays({ goes, stays }: { goes: string; stays: string }) {
  const t = useT(leaving)
  return (
    <div className="leaving__two">
      <section className="card">
        <h2>{t('eraseGoes')}</h2>
        <p>{goes}</p>
      </section>
      <section className="card">
        <h2>{t('eraseStays')}</h2>
        <p>{stays}</p>
      </section>
    </div>
  )
}
