import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { TruthTag } from '#app/components/certificate/issued-table.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showCertificate } from '#app/use-cases/certificate/show.server.ts'
import { certificate } from '#templates/messages/certificate.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCertificate(deps, viewer, { typed: params.number ?? '' }),
)

export const meta: MetaFunction<typeof loader> = (args) => pageTitle(args, () => args.data?.number)

export default function Certificate() {
  const shown = useLoaderData<typeof loader>()
  const t = useT(certificate)
  const locale = useLocale()
  const here = `/certificates/${shown.number}`
  const { sha256, downloads, actions, validUntil, standard } = shown
  const rows = [
    { label: t('status'), value: <TruthTag truth={shown.truth} /> },
    { label: t('organisation'), value: shown.name },
    { label: t('standard'), value: `${standard.title[locale]} ${standard.version}` },
    { label: t('issuedOn'), value: formatDate(locale, shown.issuedOn) },
    ...(validUntil ? [{ label: t('validUntil'), value: formatDate(locale, validUntil) }] : []),
    ...(sha256 ? [{ label: t('fingerprint'), value: <code className="hash">{sha256}</code> }] : []),
  ]
  return (
    <>
      <p className="muted">{t(`series.${shown.series}`)}</p>
      <h1>{shown.number}</h1>
      <WhoSees>{t('whoSees')}</WhoSees>
      <SummaryList rows={rows} />
      <h2>{t('filesTitle')}</h2>
      {!sha256 && <p role="status">{t('filesSoon')}</p>}
      {sha256 && downloads && (
        <ButtonRow>
          <LinkButton to={`${here}.pdf`} document>
            {t('pdf')}
          </LinkButton>
          <LinkButton to={`${here}.json`} look="secondary" document>
            {t('json')}
          </LinkButton>
        </ButtonRow>
      )}
      <p>
        <Link to={`/verify/${shown.number}`}>{t('verifyPage')}</Link>
      </p>
      {(actions.withdraw || actions.annul) && (
        <>
          <h2>{t('takeBackTitle')}</h2>
          <ButtonRow>
            <LinkButton to={`${here}/withdraw`} look="quiet">
              {t('withdraw')}
            </LinkButton>
            <LinkButton to={`${here}/annul`} look="quiet">
              {t('annul')}
            </LinkButton>
          </ButtonRow>
        </>
      )}
    </>
  )
}
