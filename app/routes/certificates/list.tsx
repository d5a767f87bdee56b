import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { IssuedTable } from '#app/components/certificate/issued-table.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showCertificates } from '#app/use-cases/certificate/show-register.server.ts'
import { certificate } from '#templates/messages/certificate.ts'

export const loader = reading(async ({ deps, viewer, url }) => {
  const before = url.searchParams.get('before')
  return { before, ...(await showCertificates(deps, viewer, { before })) }
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(certificate[locale].listTitle))

export default function Certificates() {
  const { lines, next, before } = useLoaderData<typeof loader>()
  const t = useT(certificate)
  return (
    <div className="page--wide">
      <h1>{t('listTitle')}</h1>
      <p className="lead">{t('listLead')}</p>
      <WhoSees>{t('whoSeesList')}</WhoSees>
      <IssuedTable
        caption={t('listTitle')}
        empty={t('listEmpty')}
        lines={lines}
        base="/certificates"
      />
      <p className="board__foot">
        {before && <Link to="/certificates">{t('first')}</Link>}
        {next && <Link to={`/certificates?before=${next}`}>{t('next')} →</Link>}
      </p>
    </div>
  )
}
