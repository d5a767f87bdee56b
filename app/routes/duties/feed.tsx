import type { MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { FeedAddress, FeedHelp } from '#app/components/duty/feed-address.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { feedForm } from '#app/forms/duty.ts'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { makeFeed, revokeFeed, showFeed } from '#app/use-cases/duty/feed.server.ts'
import { duty as messages } from '#templates/messages/duty.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showFeed(deps, viewer, { organisationId: params.id ?? '' }),
)

/** The address is shown in the answer itself, so it stands in no history and in no other page. */
export const action = acting(async ({ deps, viewer, params, parse }) => {
  const at = { organisationId: params.id ?? '' }
  const { deed } = parse(feedForm)
  if (deed === 'make') return { ...(await makeFeed(deps, viewer, at)), revoked: false }
  await revokeFeed(deps, viewer, at)
  return { address: null, revoked: true }
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(messages[locale].feedTitle))

export default function Feed() {
  const { organisation, feed } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(messages)
  const locale = useLocale()
  const address = answer && 'address' in answer ? answer.address : null
  return (
    <>
      <Breadcrumbs
        items={[
          { label: organisation.name, to: `/organisations/${organisation.id}` },
          { label: t('calendarTitle'), to: `/organisations/${organisation.id}/calendar` },
          { label: t('feedTitle') },
        ]}
      />
      <h1>{t('feedTitle')}</h1>
      <p className="lead">{t('feedLead')}</p>
      <WhoSees>{t('feedSeenBy')}</WhoSees>
      {answer && 'revoked' in answer && answer.revoked && (
        <NoticeBanner kind="success">{t('revoked')}</NoticeBanner>
      )}
      {address && <FeedAddress address={address} />}
      {feed ? (
        <p>
          {t('feedSince', { date: formatDate(locale, feed.createdAt) })}{' '}
          {feed.readAt
            ? t('feedRead', { date: formatDateTime(locale, feed.readAt) })
            : t('feedUnread')}
        </p>
      ) : (
        <p>{t('feedNone')}</p>
      )}
      <Form method="post">
        {feed && <p>{t('makeNewHint')}</p>}
        <ButtonRow>
          <Button name="deed" value="make" look={feed ? 'secondary' : 'primary'}>
            {t(feed ? 'makeNewFeed' : 'makeFeed')}
          </Button>
          {feed && (
            <Button name="deed" value="revoke" look="danger">
              {t('revokeFeed')}
            </Button>
          )}
        </ButtonRow>
      </Form>
      <FeedHelp />
    </>
  )
}
