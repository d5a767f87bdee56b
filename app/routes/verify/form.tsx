import { type MetaFunction, redirect } from '@remix-run/node'
import { Streak } from '#app/components/brand.tsx'
import { NumberForm } from '#app/components/certificate/number-form.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { verify } from '#templates/messages/verify.ts'

export const loader = publicReading(async ({ url }) => {
  const typed = url.searchParams.get('number')?.trim().slice(0, 40)
  if (typed) throw redirect(`/verify/${encodeURIComponent(typed)}`)
  return null
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(verify[locale].title))

export default function Verify() {
  const t = useT(verify)
  return (
    <>
      <h1>{t('title')}</h1>
      <Streak />
      <p className="lead">{t('lead')}</p>
      <NumberForm />
    </>
  )
}
