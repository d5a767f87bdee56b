import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import type { DocumentSheet } from '#templates/documents/sheet.ts'

export type WordWriter = {
  /** The bytes of a DOCX; the same sheet gives the same bytes. Rejects after 15 seconds (`AbortError`). */
  write(sheet: DocumentSheet): Promise<Uint8Array<ArrayBuffer>>
  close(): Promise<void>
}

const timeLimit = 15_000

/**
 * Writes DOCX files off the main thread, which a document of ten pages would hold for tens of
 * milliseconds. The thread starts with the first document and stops when idle.
 */
export function createWordWriter(): WordWriter {
  let pool: Promise<Piscina> | undefined
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()

  async function made(sheet: DocumentSheet): Promise<Uint8Array<ArrayBuffer>> {
    if (closed) throw new Error('The DOCX writer is closed.')
    pool ??= startPool()
    return (await pool).run(sheet, { signal: AbortSignal.timeout(timeLimit) })
  }

  return {
    write(sheet) {
      // The time limit is for writing, not for waiting.
      const written = turn.then(() => made(sheet))
      turn = written.catch(() => undefined)
      return written
    },
    async close() {
      closed = true
      await (await pool)?.destroy()
    },
  }
}

async function startPool(): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  return new Piscina({
    // Run by Node itself with types erased, so the file must stay beside this one, outside any bundle.
    filename: fileURLToPath(new URL('./word.worker.ts', import.meta.url)),
    name: 'write',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 8 },
    execArgv: [],
    env: {},
  })
}
