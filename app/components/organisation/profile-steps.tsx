import { Link } from '@remix-run/react'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { organisation } from '#templates/messages/organisation.ts'
import type { Words } from '#workflows/standard/manifest.ts'

export type ProfileStep = { id: string; title: Words; done: boolean }

/** Where in the profile this page is; every part can be opened in any order. */
export function ProfileSteps({
  steps,
  here,
  profile,
}: {
  steps: ProfileStep[]
  here: string
  profile: string
}) {
  const t = useT(organisation)
  const locale = useLocale()
  const index = steps.findIndex(({ id }) => id === here)
  return (
    <nav className="profile-steps" aria-label={t('steps')}>
      <p className="muted">{t('step', { n: index + 1, of: steps.length })}</p>
      <ol>
        {steps.map(({ id, title, done }) => (
          <li key={id}>
            <Link to={`${profile}/${id}`} aria-current={id === here ? 'step' : undefined}>
              {title[locale]}
            </Link>
            {done && (
              <span className="profile-steps__done">
                {' '}
                <span aria-hidden="true">✓</span>
                <span className="visually-hidden">{t('stepDone')}</span>
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
