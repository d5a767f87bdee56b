import { type MetaFunction, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { readAllNews, showInbox } from '#app/use-cases/people/inbox.server.ts'
import { say } from '#templates/messages/message.ts'
import { type NewsKey, newsWords } from '#templates/messages/news.ts'
import { people } from '#templates/messages/people.ts'

export const loader = reading(({ deps, viewer }) => showInbox(deps, viewer))

export const action = acting(async ({ deps, viewer }) => {
  await readAllNews(deps, viewer)
  return redirect('/inbox')
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => people[locale].inboxTitle as string)

export default function Inbox() {
  const notices = useLoaderData<typeof loader>()
  const t = useT(people)
  const unread = notices.filter(({ readAt }) => readAt === null)
  const earlier = notices.filter(({ readAt }) => readAt !== null)
  return (
    <>
      <h1>{t('inboxTitle')}</h1>
      <WhoSees>{t('inboxSees')}</WhoSees>
      {notices.length === 0 && <p className="empty">{t('inboxEmpty')}</p>}
      {unread.length > 0 && (
        <>
          <h2>{t('unread')}</h2>
          {unread.map((notice) => (
            <Notice key={notice.id} notice={notice} />
          ))}
          <Form method="post">
            <Button look="quiet">{t('readAll')}</Button>
          </Form>
        </>
      )}
      {earlier.length > 0 && <h2>{t('earlier')}</h2>}
      {earlier.map((notice) => (
        <Notice key={notice.id} notice={notice} />
      ))}
    </>
  )
}

type NoticeProps = { notice: ReturnType<typeof useLoaderData<typeof loader>>[number] }

/** The words are made now, in the reader's language and with the present names. */
function Notice({ notice: { id, news, organisation, cohort, createdAt } }: NoticeProps) {
  const t = useT(people)
  const locale = useLocale()
  const words = newsWords[locale][news as NewsKey]
  const values = { organisation, cohort }
  return (
    <article className="card">
      <h3>{say(locale, words.subject, values)}</h3>
      <p>
        {say(locale, words.sentence, values)} {say(locale, words.todo, values)}
      </p>
      <p className="muted">{formatDateTime(locale, createdAt)}</p>
      <Form method="post" action={`/inbox/${id}`}>
        <Button look="secondary">{t('open')}</Button>
      </Form>
    </article>
  )
}
