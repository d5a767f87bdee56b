import type { Deps } from '#app/deps.server.ts'
import type { Imported } from '#app/use-cases/leaving/write-organisation.server.ts'

/** Mails the imported administrators a link that signs in once; the mail leaves when the server runs. */
export async function inviteBack(deps: Deps, accounts: Imported['accounts']): Promise<string[]> {
  const invited = accounts.filter(({ administers }) => administers).map(({ email }) => email)
  for (const email of invited)
    await deps.accounts.api.signInMagicLink({ body: { email }, headers: new Headers() })
  return invited
}
