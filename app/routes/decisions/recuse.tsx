import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { recusalForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { recusePanelist } from '#app/use-cases/decision/recuse.server.ts'
import { showDecision } from '#app/use-cases/decision/show.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDecision(deps, viewer, { decisionId: params.id ?? '', deed: 'decision.vote' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const decisionId = params.id ?? ''
  await recusePanelist(deps, viewer, { decisionId, ...parse(recusalForm) })
  return redirect(`/decisions/${decisionId}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(decisionWords[locale].recuseTitle))

export default function Recuse() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(decisionWords)
  const { decisionId, organisationName } = shown
  const back = `/decisions/${decisionId}`
  const crumbs = [{ label: t('decisionTitle', { organisation: organisationName }), to: back }]
  return (
    <DeedPage
      title={t('recuseTitle')}
      lead={t('recuseLead')}
      whoSees={t('whoSeesDecision')}
      submit={t('recuseSubmit')}
      {...{ crumbs, back, answer, t }}
    >
      <TextArea name="reason" label={t('recuseReason')} />
    </DeedPage>
  )
}
