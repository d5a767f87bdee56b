/** Only the cookies of an answer travel on: its other headers describe a JSON body. */
export function cookiesOf(from: Headers): Headers {
  const headers = new Headers()
  for (const cookie of from.getSetCookie()) headers.append('set-cookie', cookie)
  return headers
}
