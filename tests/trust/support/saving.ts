import { writer } from './served.ts'

/** What one criterion is known to hold: the last save the server acknowledged, and one it may not have. */
type Entry = { revision: number; text: string | undefined; inFlight: string | undefined }

/** The acknowledgement journal, kept outside the server. */
export type Journal = { entries: Map<string, Entry>; acknowledged: number }

export function newJournal(codes: string[]): Journal {
  const entry = (): Entry => ({ revision: 0, text: undefined, inFlight: undefined })
  return { entries: new Map(codes.map((code) => [code, entry()])), acknowledged: 0 }
}

/** Signs in as the browser does; answers with the cookie. */
export async function signInOver(origin: string): Promise<string> {
  const { response } = await post(origin, '/login', { ...writer, to: '/' })
  const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0])
  if (response.status !== 302 || cookie.length === 0)
    throw new Error(`Signing in was answered with ${response.status}.`)
  return cookie.join('; ')
}

type Saving = { origin: string; cookie: string; assessmentId: string; journal: Journal }

/** Saves the given criteria one after another, with another text each time, until the server is gone. */
export async function keepSaving(
  { origin, cookie, assessmentId, journal }: Saving,
  codes: string[],
): Promise<void> {
  for (let round = 0; ; round++) {
    const code = codes[round % codes.length] as string
    const entry = journal.entries.get(code) as Entry
    const text = `Zapis ${entry.revision + 1} kryterium ${code}, zażółć gęślą jaźń.`
    entry.inFlight = text
    const value = ['partly', 'notMet', 'unknown'][round % 3] as string
    const form = { value, justification: text, revision: String(entry.revision), goOn: 'here' }
    const address = `/assessments/${assessmentId}/criteria/${code}`
    const status = await post(origin, address, form, cookie).then(
      ({ response }) => response.status,
      () => undefined,
    )
    // The connection broke: whether it was saved, only the database knows.
    if (status === undefined) return
    if (status !== 302) throw new Error(`A save of ${code} was answered with ${status}.`)
    Object.assign(entry, { revision: entry.revision + 1, text, inFlight: undefined })
    journal.acknowledged += 1
  }
}

async function post(
  origin: string,
  path: string,
  form: Record<string, string>,
  cookie = '',
): Promise<{ response: Response }> {
  const response = await fetch(`${origin}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { origin, cookie },
    redirect: 'manual',
  })
  await response.arrayBuffer()
  return { response }
}

type Row = { code: string; revision: number; justification: string }

/**
 * Compares the journal with the rows: every acknowledged save is there, and at most the one in flight more.
 * Afterwards the journal goes on from what is there.
 */
export function lostOf({ entries }: Journal, rows: Row[]): string[] {
  const found = new Map(rows.map((row) => [row.code, row]))
  const lost: string[] = []
  for (const [code, entry] of entries) {
    const row = found.get(code)
    const [revision, text] = [row?.revision ?? 0, row?.justification]
    const acknowledged = revision === entry.revision && text === entry.text
    const oneMore = revision === entry.revision + 1 && text === entry.inFlight
    if (!acknowledged && !oneMore)
      lost.push(`${code}: acknowledged revision ${entry.revision}, found ${revision} “${text}”`)
    Object.assign(entry, { revision, text, inFlight: undefined })
  }
  return lost
}
