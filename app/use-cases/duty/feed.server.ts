import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { takeTurn } from '#app/use-cases/people/limit.server.ts'
import { hashOfToken, newToken } from '#app/use-cases/people/tokens.server.ts'
import { canonicalText, sha256Of } from '#db/canonical.ts'
import {
  feedEntries,
  feedOf,
  forgetFeedEntries,
  insertFeed,
  keepFeedEntries,
  markFeedRead,
  revokeFeeds,
  workingFeed,
} from '#db/queries/feed.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import type { Trx } from '#db/schema.ts'
import { feedText } from '#templates/calendar/feed.ts'
import { duty as messages } from '#templates/messages/duty.ts'
import { type Locale, say } from '#templates/messages/message.ts'
import { dayInPoland, plusDays, plusMonths } from '#workflows/duty/dates.ts'
import { type FeedContent, nextFeed } from '#workflows/duty/feed.ts'
import type { Entry } from './entries.ts'
import { readCalendar } from './read-calendar.server.ts'

type At = { organisationId: string }

/** The page of one's own link: whether there is one, never the link itself. */
export async function showFeed(deps: Deps, viewer: Viewer, { organisationId }: At) {
  await permit(deps, viewer, 'calendar.see', { organisationId })
  const organisation = await findOrganisation(deps.db, organisationId)
  if (!organisation) throw new NotFound()
  const feed = await feedOf(deps.db, { personId: viewer.personId, organisationId })
  const { id, name } = organisation
  return { organisation: { id, name }, feed: feed ?? null }
}

/** Makes a secret link for one person and one organisation; a former one ends. It is shown this once. */
export async function makeFeed(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: At,
): Promise<{ address: string }> {
  const { token, tokenHash } = newToken(deps)
  const at = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'calendar.see', { organisationId })
    const owner = { personId: viewer.personId, organisationId }
    await revokeFeeds(trx, { ...owner, at })
    await insertFeed(trx, { id: deps.newId(), tokenHash, ...owner, createdAt: at })
  })
  return { address: `${deps.settings.baseUrl}/feeds/${token}.ics` }
}

export async function revokeFeed(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: At,
): Promise<void> {
  const at = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'calendar.see', { organisationId })
    await revokeFeeds(trx, { personId: viewer.personId, organisationId, at })
  })
}

/** Calendars ask every few hours; somebody who guesses asks more. */
const limitsOf = (tokenHash: string, client: string) => [
  { kind: 'feed', subject: tokenHash, most: 120, minutes: 60 },
  { kind: 'feedClient', subject: client, most: 600, minutes: 60 },
]

/**
 * The calendar behind a secret link as iCalendar text, with a tag that changes only with its content. NotFound for
 * a link that never was, was revoked, or whose person has left the team.
 */
export async function serveFeed(
  deps: Deps,
  { token, client }: { token: string; client: string },
): Promise<{ text: string; etag: string }> {
  const tokenHash = hashOfToken(token)
  await takeTurn(deps, limitsOf(tokenHash, client))
  return deps.db.transaction().execute(async (trx) => {
    const feed = await workingFeed(trx, tokenHash)
    if (!feed) throw new NotFound()
    const locale: Locale = feed.locale === 'en' ? 'en' : 'pl'
    const entries = await syncFeed(trx, deps, { ...feed, locale })
    const name = say(locale, messages[locale].feedName, { organisation: feed.organisation })
    const description = say(locale, messages[locale].feedDescription)
    const events = entries.map(({ uid, sequence, changedAt, cancelledAt, content }) => {
      const { day, ...shown } = content
      return { uid, sequence, changedAt, cancelled: cancelledAt !== null, when: { day }, ...shown }
    })
    const text = feedText({ name, description, language: locale }, events)
    return { text, etag: `"${sha256Of(text).slice(0, 32)}"` }
  })
}

type Feed = { id: string; organisationId: string; readAt: string | null; locale: Locale }

async function syncFeed(trx: Trx, deps: Deps, { id, organisationId, readAt, locale }: Feed) {
  const now = deps.now().toISOString()
  const today = dayInPoland(deps.now())
  const month = `${today.slice(0, 7)}-01`
  const span = { from: plusMonths(month, -2), to: plusDays(plusMonths(month, 14), -1) }
  const { entries } = await readCalendar(trx, { organisationId, ...span })
  const { hostname } = new URL(deps.settings.baseUrl)
  const wanted = entries.map((entry) => {
    const content = contentOf(entry, locale, deps.settings.baseUrl, organisationId)
    const contentHash = sha256Of(canonicalText(content))
    return { uid: uidOf(entry, organisationId, hostname), contentHash, content }
  })
  const before = await feedEntries<FeedContent>(trx, id)
  const next = nextFeed(before, wanted, { from: span.from, now })
  await keepFeedEntries(trx, id, next.changed)
  await forgetFeedEntries(trx, id, next.forgotten)
  // Once a day is enough to know that somebody subscribes.
  if (readAt?.slice(0, 10) !== now.slice(0, 10)) await markFeedRead(trx, { id, at: now })
  return next.entries
}

const uidOf = ({ key, kind }: Entry, organisationId: string, host: string) =>
  `${key.replaceAll(':', '-')}${kind === 'duty' ? `-${organisationId}` : ''}@${host}`

function contentOf(
  { title, text, day, done, duty }: Entry,
  locale: Locale,
  baseUrl: string,
  organisationId: string,
): FeedContent {
  const words = messages[locale]
  const lines = [
    text[locale],
    duty?.onlyIf?.[locale] ?? '',
    duty?.reason[locale] ?? '',
    duty?.firstTerm?.[locale] ?? '',
    duty?.verify ? say(locale, words.verifyHint) : '',
  ]
  return {
    day,
    summary: done ? `✓ ${title[locale]}` : title[locale],
    description: lines.filter((line) => line !== '').join('\n'),
    url: `${baseUrl}/organisations/${organisationId}/calendar`,
  }
}
