import type { ReactNode } from 'react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { team } from '#templates/messages/team.ts'

type TeamPageProps = {
  organisationId: string
  organisation: string
  title: string
  sees?: string
  /** Tables need the room that forms do not. */
  wide?: boolean
  children: ReactNode
}

/** One page under an organisation: the way here, a heading and who reads what is written on it. */
export function TeamPage({ organisationId, organisation, title, sees, ...rest }: TeamPageProps) {
  const t = useT(team)
  const home = `/organisations/${organisationId}`
  return (
    <div className={rest.wide ? 'page' : 'page page--narrow'}>
      <Breadcrumbs
        items={[
          { label: organisation, to: home },
          { label: t('teamTitle'), to: `${home}/team` },
          { label: title },
        ]}
      />
      <h1>{title}</h1>
      <WhoSees>{sees ?? t('teamSees')}</WhoSees>
      {rest.children}
    </div>
  )
}
