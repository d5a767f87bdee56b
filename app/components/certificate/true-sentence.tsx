import { Link } from '@remix-run/react'
import { Streak } from '#app/components/brand.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Verification } from '#app/use-cases/certificate/verify.server.ts'
import { verify } from '#templates/messages/verify.ts'

/** One big sentence that is true now, what it covers, what was checked, what it does not say. */
export function TrueSentence({ found }: { found: Verification }) {
  const t = useT(verify)
  const locale = useLocale()
  const { number, series, truth, since, issuer, organisation } = found
  const day = formatDate(locale, truth === 'expired' ? (found.validUntil ?? since) : since)
  const over = truth === 'withdrawn' || truth === 'annulled'
  const areas = found.areas.map((title) => title[locale]).join(', ')
  return (
    <div className={`truth truth--${over || truth === 'expired' ? 'over' : series}`}>
      <p className="muted">{t('checked', { number })}</p>
      <Streak />
      <h1 className="truth__sentence">{t(`${series}.${truth}` as 'C.valid', { day })}</h1>
      <Covers found={found} />
      <p>{t('areas', { areas })}</p>
      {!organisation && <p className="muted">{t('nameHidden')}</p>}
      <h2 className="visually-hidden">{t('findings')}</h2>
      <dl className="truth__findings">
        <Finding label={t('genuine')}>{t('genuineYes')}</Finding>
        <Finding label={t('content')}>{t('contentText')}</Finding>
        <Finding label={t('status')}>{t(`status.${truth}`)}</Finding>
        <Finding label={t('issuer')}>{issuer}</Finding>
      </dl>
      <h2>{t('saysNotTitle')}</h2>
      <p>{t(`${series}.saysNot`)}</p>
      {over && <p>{t('noReason')}</p>}
      {series === 'C' && (
        <p>
          <Link to="/register">{t('toRegister')}</Link>
        </p>
      )}
    </div>
  )
}

function Covers({ found }: { found: Verification }) {
  const t = useT(verify)
  const locale = useLocale()
  const { organisation, standard, series, level, validUntil } = found
  const common = {
    standard: standard.title[locale],
    version: standard.version,
    issued: formatDate(locale, found.issuedOn),
  }
  if (!organisation) return <p className="lead">{t('P.covers', common)}</p>
  const { name, krs, nip } = organisation
  const listed = [krs && `KRS ${krs}`, nip && `NIP ${nip}`].filter(Boolean).join(', ')
  const numbers = listed && ` (${listed})`
  if (series === 'P')
    return <p className="lead">{t('P.coversNamed', { ...common, name, numbers })}</p>
  const until = validUntil ? formatDate(locale, validUntil) : ''
  const said = level ? t(`level.${level}` as 'level.basic') : ''
  return <p className="lead">{t('C.covers', { ...common, name, numbers, until, level: said })}</p>
}

function Finding({ label, children }: { label: string; children: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
