import { Link } from '@remix-run/react'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { organisation } from '#templates/messages/organisation.ts'

type Waiting = { invitations: { id: string; name: string }[]; mayAnswer: boolean }

/** Invitations to cohorts that nobody has answered. */
export function WaitingInvitations({ invitations, mayAnswer }: Waiting) {
  const t = useT(organisation)
  if (invitations.length === 0) return null
  return (
    <NoticeBanner title={t('invitations')}>
      <ul>
        {invitations.map(({ id, name }) => (
          <li key={id}>
            {t('invitation', { name })}.{' '}
            {mayAnswer && <Link to={`/participations/${id}`}>{t('answerInvitation')}</Link>}
          </li>
        ))}
      </ul>
      {!mayAnswer && <p>{t('invitationForAdministrator')}</p>}
    </NoticeBanner>
  )
}
