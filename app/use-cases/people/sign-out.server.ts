import type { Deps } from '#app/deps.server.ts'

/** Ends the session in the database; the cookie is only the second half of it. */
export async function signOut(deps: Deps, headers: Headers): Promise<{ headers: Headers }> {
  const answer = await deps.accounts.api.signOut({ headers, returnHeaders: true })
  return { headers: answer.headers }
}
