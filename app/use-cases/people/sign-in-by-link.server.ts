import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import { addresseeOf } from '#db/queries/account.server.ts'
import { takeTurn } from './limit.server.ts'
import type { From } from './sign-in.server.ts'

/**
 * Signs in with the token of a mailed link, once. It is a form's work, not a page's: mail scanners open links.
 * An account that set up a second factor after the link was sent is not opened by the link alone.
 */
export async function signInByLink(
  deps: Deps,
  { token, headers, client }: { token: string } & From,
): Promise<{ headers: Headers }> {
  await takeTurn(deps, [{ kind: 'link-client', subject: client, most: 60, minutes: 60 }])
  const answer = await redeem(deps, { token, headers })
  if (!answer) throw new Refused('linkOver')
  if (answer.secondFactor) {
    await deps.accounts.api.signOut({ headers: answer.signedIn })
    throw new Refused('linkNeedsPassword')
  }
  return { headers: answer.headers }
}

/** What the library refuses comes as a redirect to an error page we do not have. */
async function redeem(deps: Deps, { token, headers }: { token: string; headers: Headers }) {
  try {
    const { headers: cookies, response } = await deps.accounts.api.magicLinkVerify({
      query: { token },
      headers,
      returnHeaders: true,
    })
    const session = cookies.getSetCookie().map((cookie) => cookie.split(';')[0])
    const { twoFactor } = await addresseeOf(deps.db, response.user.email)
    const signedIn = new Headers({ cookie: session.join('; ') })
    return { headers: cookies, secondFactor: twoFactor, signedIn }
  } catch (error) {
    if ((error as Error).name !== 'APIError') throw error
    return undefined
  }
}
