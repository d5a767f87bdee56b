import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { confirmParticipant } from '#app/use-cases/participation/confirm.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'
import { participation as words } from '#templates/messages/participation.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showParticipation(deps, viewer, {
    participationId: params.id ?? '',
    deed: 'participation.run',
  }),
)

export const action = acting(async ({ deps, viewer, params }) => {
  const participationId = params.id ?? ''
  await confirmParticipant(deps, viewer, { participationId })
  return redirect(`/participations/${participationId}`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(words[locale].confirmTitle))

export default function ConfirmNumbers() {
  const { participation, numbers } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(words)
  const back = `/participations/${participation.id}`
  const rows = (['krs', 'nip', 'regon'] as const).map((name) => ({
    label: name.toUpperCase(),
    value: numbers?.[name] ?? t('numberNone'),
  }))
  return (
    <DeedPage
      title={t('confirmTitle')}
      lead={t('confirmLead')}
      whoSees={t('whoSees')}
      crumbs={[{ label: participation.organisationName, to: back }]}
      submit={t('confirmDo')}
      {...{ back, answer, t }}
    >
      <SummaryList rows={rows} />
    </DeedPage>
  )
}
