import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { reasonsIn, takingForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showDecision } from '#app/use-cases/decision/show.server.ts'
import { takeDecision } from '#app/use-cases/decision/take.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDecision(deps, viewer, { decisionId: params.id ?? '', deed: 'decision.take' }),
)

export const action = acting(async ({ deps, viewer, params, parse, form }) => {
  const decisionId = params.id ?? ''
  const { version, remarks } = parse(takingForm)
  const criteria = reasonsIn(form)
  await takeDecision(deps, viewer, { decisionId, version, reasons: { criteria, remarks } })
  return redirect(`/decisions/${decisionId}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(decisionWords[locale].takeTitle))

export default function Take() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(decisionWords)
  const { decisionId, version, organisationName, report } = shown
  const back = `/decisions/${decisionId}`
  const crumbs = [{ label: t('decisionTitle', { organisation: organisationName }), to: back }]
  const locale = useLocale()
  return (
    <DeedPage
      title={t('takeTitle')}
      lead={t('takeLead')}
      whoSees={t('whoSeesDecision')}
      submit={t('takeSubmit')}
      {...{ crumbs, back, answer, t, version }}
    >
      {report.missing.map(({ code, title, reason }) => (
        <TextArea
          key={code}
          name={`reason-${code}`}
          label={t('takeReason', { code })}
          hint={title[locale]}
          defaultValue={reason}
        />
      ))}
      <TextArea name="remarks" label={t('remarks')} />
    </DeedPage>
  )
}
