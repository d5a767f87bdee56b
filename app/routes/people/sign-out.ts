import { redirect } from '@remix-run/node'
import { cookiesOf } from '#app/cookies.ts'
import { publicActing } from '#app/route.server.ts'
import { signOut } from '#app/use-cases/people/sign-out.server.ts'

/** Somebody who opens the address by hand is not signed out by that. */
export const loader = () => redirect('/')

export const action = publicActing(async ({ deps, request }) => {
  const { headers } = await signOut(deps, request.headers)
  return redirect('/login', { headers: cookiesOf(headers) })
})
