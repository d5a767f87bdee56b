/** Pages that must not be returned to after signing in: they would sign out again or loop. */
const CIRCULAR = /^\/(login|logout|sign-up|setup)(\/|$)/

/**
 * Where to go after signing in: a path of our own site, or the front page. Whatever a browser could read as
 * another site (`//evil`, `/\evil`, `/.//evil`, control characters, a scheme) is dropped.
 */
export function ownPath(to: string | null | undefined): string {
  if (!to?.startsWith('/') || to.length > 2000 || hasOddCharacters(to)) return '/'
  const url = parsed(to)
  if (url?.origin !== OWN || url.username || url.password) return '/'
  if (url.pathname.startsWith('//') || CIRCULAR.test(url.pathname)) return '/'
  return url.pathname + url.search
}

const OWN = 'http://own.invalid'

function parsed(to: string): URL | undefined {
  try {
    return new URL(to, OWN)
  } catch {
    return undefined
  }
}

/** Browsers drop tabs and line ends inside addresses and take a backslash for a slash. */
function hasOddCharacters(text: string): boolean {
  return [...text].some(
    (character) => character <= ' ' || character === '\\' || character === '\u007f',
  )
}
