import { Link } from '@remix-run/react'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { say } from '#templates/messages/message.ts'
import { organisation } from '#templates/messages/organisation.ts'
import { profileProblems } from '#templates/messages/profile-problems.ts'
import type { ProfileProblemKey } from '#workflows/organisation/profile.ts'

export type Doubt = { key: ProfileProblemKey; fact: string; page: string | null }

/** Answers that are unlikely to be true together; they are kept and only shown. */
type Props = { doubts: Doubt[]; profile: string; mayAnswer: boolean }

export function ProfileDoubts({ doubts, profile, mayAnswer }: Props) {
  const t = useT(organisation)
  const locale = useLocale()
  if (doubts.length === 0) return null
  return (
    <NoticeBanner title={t('worthALook')}>
      <ul>
        {doubts.map(({ key, fact, page }) => (
          <li key={key}>
            {say(locale, profileProblems[locale][key])}{' '}
            {mayAnswer && page && fact !== 'legalForm' && (
              <Link to={`${profile}/${page}#${fact}`}>{t('toAnswer')}</Link>
            )}
          </li>
        ))}
      </ul>
    </NoticeBanner>
  )
}
