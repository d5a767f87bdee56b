import { data, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { clientAddress } from '#app/client-address.ts'
import { NumberForm } from '#app/components/certificate/number-form.tsx'
import { TrueSentence } from '#app/components/certificate/true-sentence.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { lookUp } from '#app/use-cases/certificate/look-up.server.ts'
import { verify } from '#templates/messages/verify.ts'

const statuses = { found: 200, unknown: 404, tooMany: 429 }

export const loader = publicReading(async ({ deps, params, url, request }) => {
  const looked = await lookUp(deps, {
    typed: params.number ?? '',
    code: url.searchParams.get('code'),
    client: clientAddress(request),
  })
  return data(looked, { status: statuses[looked.kind] })
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) =>
    args.data?.kind === 'found' ? args.data.found.number : String(verify[locale].title),
  )

export default function VerifyNumber() {
  const looked = useLoaderData<typeof loader>()
  const t = useT(verify)
  return (
    <>
      {looked.kind === 'found' && <TrueSentence found={looked.found} />}
      {looked.kind === 'unknown' && (
        <>
          <h1>{t('notFoundTitle')}</h1>
          <p className="lead">{t('notFoundText')}</p>
        </>
      )}
      {looked.kind === 'tooMany' && (
        <>
          <h1>{t('tooMany')}</h1>
          <p className="lead">{t('tooManyText', { minutes: looked.minutes })}</p>
        </>
      )}
      <NumberForm again />
    </>
  )
}
