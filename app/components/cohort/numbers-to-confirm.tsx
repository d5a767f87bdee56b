import { LinkButton } from '#app/components/button.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { participation as words } from '#templates/messages/participation.ts'

type Props = { here: string; numbers: { confirmed: boolean; taken: string | null } | null }

/** For coordinators: an organisation that came by mail, until somebody has looked at its numbers. */
export function NumbersToConfirm({ here, numbers }: Props) {
  const t = useT(words)
  if (!numbers || numbers.confirmed) return null
  return (
    <NoticeBanner title={t('confirmNeeded')}>
      {numbers.taken ? (
        <p>{t('numberTaken', { number: numbers.taken.toUpperCase() })}</p>
      ) : (
        <>
          <p>{t('confirmLead')}</p>
          <LinkButton to={`${here}/confirm`}>{t('confirmTitle')}</LinkButton>
        </>
      )}
    </NoticeBanner>
  )
}
