import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CourseList } from '#app/components/leaving/course-list.tsx'
import { LeavingPage } from '#app/components/leaving/leaving-page.tsx'
import { TaskList } from '#app/components/task-list.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showLeaving } from '#app/use-cases/leaving/show-leaving.server.ts'
import { leaving } from '#templates/messages/leaving.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showLeaving(deps, viewer, { organisationId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => leaving[locale].leavingTitle as string)

export default function Leaving() {
  const { organisationId, organisation, courses, pending } = useLoaderData<typeof loader>()
  const t = useT(leaving)
  const home = `/organisations/${organisationId}`
  return (
    <LeavingPage {...{ organisationId, organisation, title: t('leavingTitle') }}>
      <p className="lead">{t('leavingLead')}</p>
      <h2>{t('open')}</h2>
      <CourseList courses={courses} pending={pending} here={`${home}/leaving`} />
      <h2>{t('whatElse')}</h2>
      <TaskList
        label={t('whatElse')}
        tasks={[
          { to: `${home}/export`, label: t('exportTitle'), hint: t('exportLead') },
          { to: `${home}/erase`, label: t('eraseLink'), hint: t('eraseWhy') },
        ]}
      />
    </LeavingPage>
  )
}
