import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { FrontPage } from '#app/components/home/front-page.tsx'
import { MyWorkPage } from '#app/components/home/my-work-page.tsx'
import { localeOf } from '#app/i18n/locale.server.ts'
import { publicReading } from '#app/route.server.ts'
import { showMyWork } from '#app/use-cases/people/my-work.server.ts'
import { needsSetUp } from '#app/use-cases/people/set-up.server.ts'
import { home } from '#templates/messages/home.ts'

/** The front page for strangers, "Moje sprawy" for those who are signed in. */
export const loader = publicReading(async ({ deps, viewer, request }) => {
  // The first visit to an empty database asks for the first coordinator.
  if (!viewer && (await needsSetUp(deps))) throw redirect('/setup')
  return { locale: localeOf(request), work: viewer ? await showMyWork(deps, viewer) : null }
})

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const words = home[data?.locale ?? 'pl']
  return data?.work
    ? [{ title: `${words.workTitle} · Probierz` }]
    : [{ title: String(words.frontTitle) }, { name: 'description', content: String(words.forWhom) }]
}

export default function Home() {
  const { work } = useLoaderData<typeof loader>()
  return work ? <MyWorkPage work={work} /> : <FrontPage />
}
