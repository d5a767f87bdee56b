import { Link } from '@remix-run/react'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { leaving } from '#templates/messages/leaving.ts'

export type ObstaclesProps = {
  administers: { id: string; name: string }[]
  soleCoordinator: boolean
  reviews: number
  hasPassword: boolean
}

export const isFree = ({ administers, soleCoordinator, reviews, hasPassword }: ObstaclesProps) =>
  administers.length === 0 && !soleCoordinator && reviews === 0 && hasPassword

/** What a person has to settle before their data can go, each with where to do it. */
export function Obstacles({ administers, soleCoordinator, reviews, hasPassword }: ObstaclesProps) {
  const t = useT(leaving)
  return (
    <>
      {administers.map(({ id, name }) => (
        <NoticeBanner key={id} title={t('soleAdministrator')}>
          <p>{t('soleAdministratorText', { name })}</p>
          <p>
            <Link to={`/organisations/${id}/team/hand-over`}>{t('toHandOver', { name })}</Link>
          </p>
          <p>
            <Link to={`/organisations/${id}/erase`}>{t('orErase', { name })}</Link>
          </p>
        </NoticeBanner>
      ))}
      {soleCoordinator && <NoticeBanner>{t('soleCoordinator')}</NoticeBanner>}
      {reviews > 0 && <NoticeBanner>{t('openReviews')}</NoticeBanner>}
      {!hasPassword && (
        <NoticeBanner>
          <p>{t('noPassword')}</p>
          <p>
            <Link to="/login/forgotten">{t('setPassword')}</Link>
          </p>
        </NoticeBanner>
      )}
    </>
  )
}
