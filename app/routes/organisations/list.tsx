import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/button.tsx'
import { TaskList } from '#app/components/task-list.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showOrganisations } from '#app/use-cases/organisation/show.server.ts'
import { organisation } from '#templates/messages/organisation.ts'

export const loader = reading(({ deps, viewer }) => showOrganisations(deps, viewer))

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(organisation[locale].listTitle))

export default function Organisations() {
  const organisations = useLoaderData<typeof loader>()
  const t = useT(organisation)
  return (
    <>
      <h1>{t('listTitle')}</h1>
      {organisations.length === 0 && <p className="empty">{t('listEmpty')}</p>}
      {organisations.length > 0 && (
        <TaskList
          label={t('listTitle')}
          tasks={organisations.map(({ id, name, legalForm, city, confirmedAt }) => ({
            to: `/organisations/${id}`,
            label: name,
            hint: `${t(`form_${legalForm}` as 'form_other')}, ${city}`,
            status: confirmedAt ? t('confirmed') : t('unconfirmed'),
            tone: 'quiet' as const,
          }))}
        />
      )}
      <LinkButton to="/organisations/new">{t('add')}</LinkButton>
    </>
  )
}
