import { createHmac, timingSafeEqual } from 'node:crypto'

/** The value of a cookie if its signature is ours: `value.base64(HMAC-SHA256(secret, value))`. */
export function signedCookie(secret: string, headers: Headers, name: string): string | undefined {
  const cookies = headers.get('cookie')?.split(/;\s*/) ?? []
  const raw = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1)
  if (!raw) return undefined
  const [value, signature] = decode(raw).split(/\.(?=[^.]*$)/)
  if (!value || !signature) return undefined
  const expected = createHmac('sha256', secret).update(value).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected) ? value : undefined
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}
