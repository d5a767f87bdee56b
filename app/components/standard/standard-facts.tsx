import { Tag, type Tone } from '#app/components/tag.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { standard } from '#templates/messages/standard.ts'

export type PublicVersion = {
  slug: string
  version: string
  sha256: string
  publishedAt: string
  state: string
}

export const versionAddress = ({ slug, version }: Pick<PublicVersion, 'slug' | 'version'>) =>
  `/standards/${slug}/${version}`

const tones: Record<string, Tone> = { inForce: 'good', retiring: 'warn', retired: 'quiet' }

/** Which version, at what stage, since when: one line under a title. */
export function StandardFacts({ version }: { version: PublicVersion }) {
  const t = useT(standard)
  const locale = useLocale()
  return (
    <p className="standard-facts">
      <span>{t('version', { version: version.version })}</span>
      <Tag tone={tones[version.state] ?? 'plain'}>
        {t(`stage_${version.state}` as 'stage_pilot')}
      </Tag>
      <span className="muted">
        {t('publishedOn', { date: formatDate(locale, version.publishedAt) })}
      </span>
    </p>
  )
}
