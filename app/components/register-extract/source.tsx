import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { SummaryList, type SummaryRow } from '#app/components/summary-list.tsx'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { type T, useLocale, useT } from '#app/i18n/use-t.ts'
import { krs } from '#templates/messages/krs.ts'
import type { Extract } from '#workflows/organisation/register-extract.ts'

export type Source = Pick<
  Extract,
  | 'stateOn'
  | 'registeredOn'
  | 'registeredName'
  | 'registers'
  | 'businessKnown'
  | 'told'
  | 'warnings'
> & { extractId: string; number: string; fetchedAt: string; acceptedAt: string | null }

/** Which register, as of which day, fetched when. */
export function SourceLine({ source }: { source: Source }) {
  const t = useT(krs)
  const locale = useLocale()
  const { number, stateOn, fetchedAt, acceptedAt } = source
  const from = stateOn
    ? t('source', { number, date: formatDate(locale, stateOn) })
    : t('sourceUndated', { number })
  return (
    <p className="muted">
      {from}; {t('fetchedAt', { when: formatDateTime(locale, fetchedAt) })}.{' '}
      {acceptedAt && t('acceptedAt', { when: formatDateTime(locale, acceptedAt) })}
    </p>
  )
}

export function SourceWarnings({ source }: { source: Source }) {
  const t = useT(krs)
  if (source.warnings.length === 0) return null
  return (
    <NoticeBanner title={t('warningTitle')}>
      {source.warnings.map((warning) => (
        <p key={warning}>{t(`warning_${warning}`)}</p>
      ))}
    </NoticeBanner>
  )
}

/** What the register says besides; for reading only. */
export function ToldByRegister({ source }: { source: Source }) {
  const t = useT(krs)
  const locale = useLocale()
  const { registers, registeredOn, businessKnown } = source
  const rows: SummaryRow[] = [
    { label: t('registers'), value: t(`registers_${registers.join('_')}` as 'registers_S') },
    ...(registeredOn
      ? [{ label: t('registeredOn'), value: formatDate(locale, registeredOn) }]
      : []),
    ...bodies(source, t),
  ]
  return (
    <section aria-labelledby="told">
      <h2 id="told">{t('toldTitle')}</h2>
      <p>{t('toldLead')}</p>
      <SummaryList rows={rows} />
      <p className="muted">
        {t('namesMasked')} {!businessKnown && t('businessUnknown')}
      </p>
    </section>
  )
}

function bodies({ told }: Source, t: T<keyof typeof krs.pl>): SummaryRow[] {
  const { organs, controls, minister, website, branches } = told
  const several = (label: string, index: number) =>
    index === 0 ? label : `${label} (${index + 1})`
  return [
    ...organs.flatMap(({ name, representation, members }, index) => [
      {
        label: several(t('organ'), index),
        value: members > 0 ? `${name}, ${t('memberCount', { n: members })}` : name,
      },
      ...(representation
        ? [{ label: several(t('representation'), index), value: representation }]
        : []),
    ]),
    ...controls.map(({ name, members }, index) => ({
      label: several(t('control'), index),
      value: members > 0 ? `${name}, ${t('memberCount', { n: members })}` : name,
    })),
    ...(minister ? [{ label: t('minister'), value: minister }] : []),
    ...(website ? [{ label: t('website'), value: website }] : []),
    ...(branches > 0 ? [{ label: t('branches'), value: t('branchCount', { n: branches }) }] : []),
  ]
}
