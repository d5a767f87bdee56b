import type { Settings } from '#app/settings.server.ts'

/** Why the register gave no extract; each is a sentence of its own to the reader. */
export type KrsFailure =
  | 'notFound'
  | 'refusedNumber'
  | 'busy'
  | 'timeout'
  | 'unreachable'
  | 'unwell'
  | 'unreadable'
  | 'tooLarge'

/** What each register said; absent when the number is not in it. */
export type RegisterAnswers = { S?: unknown; P?: unknown }

export type KrsAnswer =
  | { ok: true; answers: RegisterAnswers; businessKnown: boolean }
  | { ok: false; failure: KrsFailure }

export type Krs = {
  /** Asks both registers for one number of ten digits; ends within eight seconds, whatever happens. */
  extract(number: string): Promise<KrsAnswer>
}

type Timing = { whole: number; apart: number }

const usual: Timing = { whole: 8_000, apart: 1_000 }

/** An extract has some 20 KB; what is longer than this is none. */
const mostBytes = 1_000_000

/** Asks the public register, at most one question a second from the whole house. */
export function createKrs(
  { krsApiUrl, baseUrl }: Pick<Settings, 'krsApiUrl' | 'baseUrl'>,
  timing: Timing = usual,
): Krs {
  const turn = inTurns(timing)
  const headers = { accept: 'application/json', 'user-agent': `Probierz (+${baseUrl})` }

  async function ask(number: string, register: 'S' | 'P', signal: AbortSignal): Promise<Found> {
    if (!(await turn(signal))) return 'busy'
    const address = `${krsApiUrl}/api/krs/OdpisAktualny/${number}?rejestr=${register}&format=json`
    try {
      return await read(await fetch(address, { headers, signal, redirect: 'manual' }))
    } catch {
      return signal.aborted ? 'timeout' : 'unreachable'
    }
  }

  return {
    async extract(number) {
      if (!/^\d{10}$/.test(number)) return { ok: false, failure: 'refusedNumber' }
      const signal = AbortSignal.timeout(timing.whole)
      const S = await ask(number, 'S', signal)
      // An organisation of the register of entrepreneurs alone is not in the first one.
      if (typeof S === 'string' && S !== 'notFound') return { ok: false, failure: S }
      const P = await ask(number, 'P', signal)
      if (typeof S === 'string' && typeof P === 'string') return { ok: false, failure: P }
      const answers = {
        ...(typeof S !== 'string' && { S: S.json }),
        ...(typeof P !== 'string' && { P: P.json }),
      }
      return { ok: true, answers, businessKnown: typeof P !== 'string' || P === 'notFound' }
    },
  }
}

type Found = { json: unknown } | KrsFailure

async function read(response: Response): Promise<Found> {
  const { status, body } = response
  if (status !== 200 || body === null) {
    await body?.cancel()
    if (status === 404) return 'notFound'
    if (status === 400) return 'refusedNumber'
    if (status === 429) return 'busy'
    // An address to go on to is not followed: it could lead anywhere.
    return status === 204 || (status >= 300 && status < 400) ? 'unreadable' : 'unwell'
  }
  const text = await textOf(body)
  if (text === null) return 'tooLarge'
  try {
    return { json: JSON.parse(text) }
  } catch {
    return /<!doctype|<html/i.test(text.slice(0, 500)) ? 'unwell' : 'unreadable'
  }
}

/** The body as text, or null when it grows too long; the rest is then not read. */
async function textOf(body: ReadableStream<Uint8Array>): Promise<string | null> {
  const parts: Uint8Array[] = []
  let size = 0
  const reader = body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > mostBytes) {
      await reader.cancel()
      return null
    }
    parts.push(part.value)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Lets one through at a time, so far apart (ms); false when waiting would take longer than there is time. */
function inTurns({ apart, whole }: Timing) {
  let free = 0
  return async (signal: AbortSignal): Promise<boolean> => {
    const now = performance.now()
    const mine = Math.max(now, free)
    if (mine - now >= whole) return false
    free = mine + apart
    if (mine > now) await pause(mine - now, signal)
    return !signal.aborted
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer)
      done()
    }
    const timer = setTimeout(end, milliseconds)
    signal.addEventListener('abort', end, { once: true })
  })
}
