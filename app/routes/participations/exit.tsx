import { type MetaFunction, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { TextArea } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { quitForm } from '#app/forms/leaving.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { exitParticipation } from '#app/use-cases/participation/exit.server.ts'
import { showParticipation } from '#app/use-cases/participation/show.server.ts'
import { common } from '#templates/messages/common.ts'
import { participation as words } from '#templates/messages/participation.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showParticipation(deps, viewer, {
    participationId: params.id ?? '',
    deed: 'participation.exit',
  }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const participationId = params.id ?? ''
  await exitParticipation(deps, viewer, { participationId, ...parse(quitForm) })
  return redirect(`/participations/${participationId}`)
})

export const meta: MetaFunction = (args) => pageTitle(args, (locale) => String(words[locale].exit))

export default function Exit() {
  const { participation, version } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(words)
  const basic = useT(common)
  const { id, organisationName: name } = participation
  return (
    <>
      <Breadcrumbs items={[{ label: name, to: `/participations/${id}` }, { label: t('exit') }]} />
      <h1>{t('exitTitle', { name })}</h1>
      <p className="lead">{t('exitText')}</p>
      <WhoSees>{t('whoSees')}</WhoSees>
      <ProblemForm answer={answer} t={t} version={version}>
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} />
        <ButtonRow>
          <Button look="danger">{t('exitDo')}</Button>
          <Link to={`/participations/${id}`}>{basic('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
