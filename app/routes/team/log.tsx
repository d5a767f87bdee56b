import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LogTable } from '#app/components/team/log-table.tsx'
import { TeamPage } from '#app/components/team/team-page.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showLog } from '#app/use-cases/team/show-log.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showLog(deps, viewer, { organisationId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => team[locale].logTitle as string)

export default function Log() {
  const { organisationId, organisation, entries } = useLoaderData<typeof loader>()
  const t = useT(team)
  const title = t('logTitle')
  return (
    <TeamPage {...{ organisationId, organisation, title }} sees={t('logSees')} wide>
      <p className="lead">{t('logLead')}</p>
      <LogTable entries={entries} />
    </TeamPage>
  )
}
