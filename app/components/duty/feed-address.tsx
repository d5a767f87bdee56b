import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { duty as messages } from '#templates/messages/duty.ts'

/** The secret address, once: to copy, or to open in the calendar of this device. */
export function FeedAddress({ address }: { address: string }) {
  const t = useT(messages)
  return (
    <NoticeBanner kind="success" title={t('feedReady')}>
      <div className="field">
        <label className="field__label" htmlFor="address">
          {t('feedAddress')}
        </label>
        <input className="input" id="address" readOnly value={address} />
      </div>
      <p>{t('feedSecret')}</p>
    </NoticeBanner>
  )
}

const programs = ['iphone', 'android', 'outlook', 'thunderbird'] as const

/** Where to put the address, by program. */
export function FeedHelp() {
  const t = useT(messages)
  return (
    <dl className="feed-help">
      {programs.map((program) => (
        <div key={program}>
          <dt>{t(program)}</dt>
          <dd>{t(`${program}Text`)}</dd>
        </div>
      ))}
    </dl>
  )
}
