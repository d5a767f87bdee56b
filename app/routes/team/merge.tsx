import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MergePreview, MergeSearch } from '#app/components/team/merger.tsx'
import { TeamPage } from '#app/components/team/team-page.tsx'
import { mergeForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { mergeOrganisations } from '#app/use-cases/team/merge.server.ts'
import { readPlaceAfterMerger, showMerge } from '#app/use-cases/team/show-merge.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(async ({ deps, viewer, params, url }) => {
  const organisationId = params.id ?? ''
  const into = await readPlaceAfterMerger(deps, viewer, organisationId)
  if (into) throw redirect(`/organisations/${into}`)
  const text = (url.searchParams.get('text') ?? '').slice(0, 100)
  return showMerge(deps, viewer, { organisationId, text, intoId: url.searchParams.get('into') })
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { intoId, reason } = parse(mergeForm)
  await mergeOrganisations(deps, viewer, { organisationId: params.id ?? '', intoId, reason })
  return redirect(`/organisations/${intoId}/log`)
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].mergeTitle as string)

export default function Merge() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(team)
  const { organisationId, name: organisation, preview } = shown
  const title = t('mergeTitle')
  return (
    <TeamPage {...{ organisationId, organisation, title }} sees={t('mergeSees')}>
      <p className="lead">{t('mergeLead', { name: organisation })}</p>
      {preview ? (
        <MergePreview from={organisation} preview={preview} answer={answer} />
      ) : (
        <MergeSearch shown={shown} />
      )}
    </TeamPage>
  )
}
