import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { MentoredCard } from '#app/components/mentoring/mentored-card.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showMentored } from '#app/use-cases/mentoring/show-mentored.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export const loader = reading(({ deps, viewer }) => showMentored(deps, viewer))

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(mentoring[locale].desk))

export default function Desk() {
  const { organisations } = useLoaderData<typeof loader>()
  const t = useT(mentoring)
  return (
    <div className="page">
      <h1>{t('desk')}</h1>
      <p className="lead">{t('deskLead')}</p>
      <WhoSees>{t('deskWhoSees')}</WhoSees>
      {organisations.length === 0 && <p className="empty">{t('deskEmpty')}</p>}
      {organisations.map((row) => (
        <MentoredCard key={row.id} row={row} />
      ))}
    </div>
  )
}
