import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import type { PdfFacts, PdfKind } from '#templates/pdf/facts.ts'

export type PdfRenderer = {
  /**
   * The bytes of a PDF; the same facts give the same bytes. Pages are made one after another; one
   * that takes more than 15 seconds is given up (`AbortError`) and the next starts a new thread.
   */
  render<Kind extends PdfKind>(kind: Kind, facts: PdfFacts[Kind]): Promise<Uint8Array<ArrayBuffer>>
  /** Ends what was started; pages not yet made are refused. */
  close(): Promise<void>
}

const timeLimit = 15_000

/** Heap of the thread (MB) and how long it waits for more (ms). A long report holds every word at once. */
const threads = {
  page: { heap: 40, idle: 60_000 },
  document: { heap: 96, idle: 5_000 },
} as const

type Thread = keyof typeof threads

const threadOf: Record<PdfKind, Thread> = {
  trialCertificate: 'page',
  certificate: 'page',
  letter: 'document',
  report: 'document',
  assessmentReport: 'document',
  document: 'document',
  workbook: 'document',
}

/**
 * Draws PDFs off the main thread with bounded memory; a thread starts with its first page and stops
 * when idle. Neither the drawing library nor the pool is loaded before that.
 */
export function createPdfRenderer(): PdfRenderer {
  const pools = new Map<Thread, Promise<Piscina>>()
  let closed = false
  let turn: Promise<unknown> = Promise.resolve()

  function poolFor(thread: Thread): Promise<Piscina> {
    const pool = pools.get(thread) ?? startPool(threads[thread])
    pools.set(thread, pool)
    return pool
  }

  async function draw(kind: PdfKind, facts: object): Promise<Uint8Array<ArrayBuffer>> {
    if (closed) throw new Error('The PDF renderer is closed.')
    const pool = await poolFor(threadOf[kind])
    return pool.run({ kind, facts }, { signal: AbortSignal.timeout(timeLimit) })
  }

  return {
    render(kind, facts) {
      // The time limit is for drawing: a page that waits its turn must not run out of it.
      const drawn = turn.then(() => draw(kind, facts))
      turn = drawn.catch(() => undefined)
      return drawn
    },
    async close() {
      closed = true
      for (const pool of pools.values()) await (await pool).destroy()
    },
  }
}

async function startPool({ heap, idle }: { heap: number; idle: number }): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  return new Piscina({
    // Run by Node itself with types erased, so the file must stay beside this one, outside any bundle.
    filename: fileURLToPath(new URL('./pdf.worker.ts', import.meta.url)),
    name: 'render',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: idle,
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: heap / 10 },
    // Start-up hooks of the server are of no use here, and the worker has no business with secrets.
    execArgv: [],
    env: {},
  })
}
