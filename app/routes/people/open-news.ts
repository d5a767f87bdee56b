import { redirect } from '@remix-run/node'
import { acting } from '#app/route.server.ts'
import { openNews } from '#app/use-cases/people/inbox.server.ts'

/** A link kept from somewhere leads to the list; only the button marks a notice as read. */
export const loader = () => redirect('/inbox')

export const action = acting(async ({ deps, viewer, params }) =>
  redirect(await openNews(deps, viewer, params.id ?? '')),
)
