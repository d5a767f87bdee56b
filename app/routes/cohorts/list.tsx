import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { LinkButton } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showCohorts } from '#app/use-cases/cohort/show-list.server.ts'
import { cohort } from '#templates/messages/cohort.ts'

export const loader = reading(({ deps, viewer }) => showCohorts(deps, viewer))

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(cohort[locale].listTitle))

export default function Cohorts() {
  const { cohorts, actions } = useLoaderData<typeof loader>()
  const t = useT(cohort)
  const locale = useLocale()
  return (
    <>
      <h1>{t('listTitle')}</h1>
      <p className="lead">{t('listLead')}</p>
      <WhoSees>{t('seenByWatchers')}</WhoSees>
      <DataTable
        caption={t('listTitle')}
        captionHidden
        empty={t('listEmpty')}
        rows={cohorts}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            label: t('name'),
            heading: true,
            cell: ({ id, name }) => <Link to={`/cohorts/${id}`}>{name}</Link>,
          },
          { key: 'phase', label: t('phase'), cell: ({ phase }) => t(`phase.${phase}` as 'phase') },
          { key: 'mode', label: t('mode'), cell: ({ mode }) => t(`mode.${mode}`) },
          {
            key: 'organisations',
            label: t('organisationsHead'),
            numeric: true,
            cell: ({ organisations }) => organisations,
          },
          {
            key: 'submission',
            label: t('deadline.submission'),
            cell: ({ deadlines: { submission } }) =>
              submission ? formatDate(locale, submission) : t('noDeadline'),
          },
        ]}
      />
      {actions.create && <LinkButton to="/cohorts/new">{t('plan')}</LinkButton>}
    </>
  )
}
