import { clientAddress } from '#app/client-address.ts'
import { publicReading } from '#app/route.server.ts'
import { serveFeed } from '#app/use-cases/duty/feed.server.ts'

/** The subscribed calendar: no cookie opens it and none is needed, only its address. */
export const loader = publicReading(async ({ deps, params, request }) => {
  const client = clientAddress(request)
  const feed = await serveFeed(deps, { token: params.token ?? '', client }).catch(
    (error: Error) => {
      if (error.name === 'Refused') return tooOften()
      throw error
    },
  )
  if (feed instanceof Response) return feed
  const headers = { etag: feed.etag, 'cache-control': 'private, no-cache' }
  if (matches(request.headers.get('if-none-match'), feed.etag))
    return new Response(null, { status: 304, headers })
  return new Response(feed.text, {
    headers: { ...headers, 'content-type': 'text/calendar; charset=utf-8' },
  })
})

/** A list of tags, some of which a cache on the way may have called weak. */
const matches = (asked: string | null, etag: string) =>
  (asked ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag)

const tooOften = () =>
  new Response('Too many requests.\n', { status: 429, headers: { 'retry-after': '3600' } })
