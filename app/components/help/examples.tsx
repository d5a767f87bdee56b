import { WithTerms } from '#app/components/help/with-terms.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { Help } from '#app/use-cases/standard/read.server.ts'
import { helpWords } from '#templates/messages/help.ts'

/** What would do and what would not, side by side where there is room. Help written before examples has none. */
export function Examples({
  help,
}: {
  help: Partial<Pick<Help, 'goodExample' | 'insufficientExample'>>
}) {
  const t = useT(helpWords)
  const { goodExample, insufficientExample } = help
  return (
    <div className="examples">
      {goodExample && (
        <section className="example example--good">
          <h2>{t('goodExample')}</h2>
          <p lang="pl">
            <WithTerms text={goodExample} locale="pl" />
          </p>
        </section>
      )}
      {insufficientExample && (
        <section className="example example--insufficient">
          <h2>{t('insufficientExample')}</h2>
          <p lang="pl">
            <WithTerms text={insufficientExample} locale="pl" />
          </p>
        </section>
      )}
    </div>
  )
}
