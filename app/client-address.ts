/**
 * Where a request comes from, as the key of limits: an IPv4 address, or the /64 of an IPv6 one, because a whole
 * /64 belongs to one household. The header is set by our server on every request, over whatever the client sent.
 */
export function clientAddress(request: Request): string {
  return networkOf(request.headers.get('x-client-address') ?? '')
}

export function networkOf(address: string): string {
  const plain = address.trim().toLowerCase().replace(/%.*$/, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1]
  if (mapped) return mapped
  if (!plain.includes(':')) return plain || 'unknown'
  const [head = '', tail] = plain.split('::')
  const first = head.split(':').filter(Boolean)
  const last = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const gap = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0')
  const groups = [...first, ...(tail === undefined ? [] : gap), ...last]
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}

/** What the account library and the limits need of a request. */
export function fromOf(request: Request): { headers: Headers; client: string } {
  return { headers: request.headers, client: clientAddress(request) }
}
