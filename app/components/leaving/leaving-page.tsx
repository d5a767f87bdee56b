import type { ReactNode } from 'react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { leaving } from '#templates/messages/leaving.ts'

type LeavingPageProps = {
  organisationId: string
  organisation: string
  title: string
  /** The heading where it is longer than the way here. */
  heading?: string
  /** Below the page on which everything of leaving is found. */
  below?: boolean
  sees?: string
  children: ReactNode
}

/** One page of leaving under an organisation: the way here, a heading and who reads it. */
export function LeavingPage({ organisationId, organisation, title, ...rest }: LeavingPageProps) {
  const t = useT(leaving)
  const home = `/organisations/${organisationId}`
  const between = rest.below ? [{ label: t('leavingTitle'), to: `${home}/leaving` }] : []
  return (
    <div className="page page--narrow">
      <Breadcrumbs items={[{ label: organisation, to: home }, ...between, { label: title }]} />
      <h1>{rest.heading ?? title}</h1>
      <WhoSees>{rest.sees ?? t('teamSees')}</WhoSees>
      {rest.children}
    </div>
  )
}
