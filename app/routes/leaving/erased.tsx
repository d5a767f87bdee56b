import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/button.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { leaving } from '#templates/messages/leaving.ts'

export const loader = publicReading(async ({ url }) => ({
  organisation: url.searchParams.get('what') === 'organisation',
}))

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => leaving[locale].erasedTitle as string)

/** Where whoever had something erased arrives; nobody needs to be signed in to read it. */
export default function Erased() {
  const { organisation } = useLoaderData<typeof loader>()
  const t = useT(leaving)
  return (
    <div className="page page--narrow">
      <h1>{t('erasedTitle')}</h1>
      <p className="lead">{organisation ? t('erasedOrganisation') : t('erasedPerson')}</p>
      <p>{t('erasedBackups')}</p>
      <LinkButton to="/">{t('home')}</LinkButton>
    </div>
  )
}
