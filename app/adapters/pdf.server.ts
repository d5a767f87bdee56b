import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import type { PdfFacts, PdfKind } from '#templates/pdf/facts.ts'

export type PdfRenderer = {
  /** The bytes of a PDF; the same facts give the same bytes. Rejects after 15 seconds (`AbortError`). */
  render<Kind extends PdfKind>(kind: Kind, facts: PdfFacts[Kind]): Promise<Uint8Array<ArrayBuffer>>
  /** Ends the thread, if it was ever started. */
  close(): Promise<void>
}

const timeLimit = 15_000

/**
 * Draws PDFs in one thread with bounded memory, started with the first page and stopped when idle.
 * Neither the drawing library nor the pool is loaded before that.
 */
export function createPdfRenderer(): PdfRenderer {
  let pool: Promise<Piscina> | undefined
  return {
    async render(kind, facts) {
      pool ??= startPool()
      const signal = AbortSignal.timeout(timeLimit)
      return (await pool).run({ kind, facts }, { signal })
    },
    async close() {
      const open = await pool
      pool = undefined
      await open?.destroy()
    },
  }
}

async function startPool(): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  return new Piscina({
    // Run by Node itself with types erased, so the file must stay beside this one, outside any bundle.
    filename: fileURLToPath(new URL('./pdf.worker.ts', import.meta.url)),
    name: 'render',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    maxQueue: 500,
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 },
    // Start-up hooks of the server are of no use here, and the worker has no business with secrets.
    execArgv: [],
    env: {},
  })
}
