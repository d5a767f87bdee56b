import { redirect } from '@remix-run/node'
import { acting } from '#app/route.server.ts'
import { retryEffect } from '#app/use-cases/people/outbox.server.ts'

/** The address does something only when a form is sent there. */
export const loader = () => redirect('/outbox')

export const action = acting(async ({ deps, viewer, params }) => {
  await retryEffect(deps, viewer, Number(params.id))
  return redirect('/outbox')
})
