import { redirect } from '@remix-run/node'
import { acting } from '#app/route.server.ts'
import { signOutPerson } from '#app/use-cases/people/grants.server.ts'

/** The address does something only when a form is sent there. */
export const loader = () => redirect('/people')

export const action = acting(async ({ deps, viewer, params }) => {
  const personId = params.id ?? ''
  await signOutPerson(deps, viewer, personId)
  return redirect(`/people/${personId}`)
})
