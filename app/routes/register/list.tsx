import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/button.tsx'
import { IssuedTable } from '#app/components/certificate/issued-table.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { showRegister } from '#app/use-cases/certificate/show-register.server.ts'
import { certificate } from '#templates/messages/certificate.ts'

export const loader = publicReading(async ({ deps, url }) => {
  const before = url.searchParams.get('before')
  return { before, ...(await showRegister(deps, { before })) }
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(certificate[locale].registerTitle))

export default function Register() {
  const { lines, next, before } = useLoaderData<typeof loader>()
  const t = useT(certificate)
  return (
    <div className="page--wide">
      <h1>{t('registerTitle')}</h1>
      <p className="lead">{t('registerLead')}</p>
      <IssuedTable
        caption={t('registerTitle')}
        empty={t('registerEmpty')}
        lines={lines}
        base="/verify"
      />
      <p className="board__foot">
        {before && <Link to="/register">{t('first')}</Link>}
        {next && <Link to={`/register?before=${next}`}>{t('next')} →</Link>}
      </p>
      <LinkButton to="/verify" look="secondary">
        {t('registerVerify')}
      </LinkButton>
    </div>
  )
}
