import { once } from 'node:events'
import { draw as drawPage, type PdfJob } from '#app/adapters/pdf.worker.ts'
import { issuerExample, trialExample } from '#app/certificates/examples.ts'
import { buildCertificateFiles, type DrawsCertificates } from '#app/certificates/files.ts'
import type { Deps } from '#app/deps.server.ts'
import { queueEffect } from '#db/outbox.ts'
import { decided } from '../load/walks.ts'
import { type Bench, middleOf, rounds } from './bench.ts'
import { type Child, startServer } from './child.ts'
import { loadedFolder } from './loaded.ts'
import { drawWithPdfKit, linesOf } from './pdfkit.ts'
import { median, quantile, type Row, row } from './row.ts'
import { inFolder } from './world.ts'

/** A certificate as it is issued against its bare text, and a server that issues many. */
export async function certificates(bench: Bench): Promise<Row[]> {
  return [await drawing(bench), ...(await issuing(bench))]
}

/** Both are drawn in this thread, so that only the drawing is compared; `issuing` looks at the worker. */
async function drawing(bench: Bench): Promise<Row> {
  const renderer: DrawsCertificates = {
    render: (kind, facts) => drawPage({ kind, facts } as PdfJob),
  }
  const { signer } = issuerExample()
  const draw = () => buildCertificateFiles(trialExample, signer, renderer)
  const { pdf, json } = await draw()
  const lines = await linesOf(pdf.bytes)
  const times = bench.quick ? 20 : 60
  const pairs = await rounds(
    bench,
    () => timed(times, draw),
    () => timed(times, () => drawWithPdfKit(lines, json.bytes)),
  )
  return middleOf('certificate-pdf', 'ms', pairs)
}

async function timed(times: number, work: () => Promise<unknown>): Promise<number> {
  const spent: number[] = []
  for (let index = 0; index < times; index += 1) {
    const began = performance.now()
    await work()
    spent.push(performance.now() - began)
  }
  return median(spent)
}

/**
 * A running server with certificates waiting to be made: how late its main thread is meanwhile (ms, 99.9 % of the
 * time) and the most memory it holds (MB).
 */
async function issuing(bench: Bench): Promise<Row[]> {
  const count = bench.quick ? 100 : 1000
  const asked = { name: 'issue', count, ways: [decided] }
  // Issued once, a folder is of no more use.
  const { dataDir } = await loadedFolder({ ...bench, kept: undefined }, asked)
  const waiting = await inFolder(dataDir, queueFiles)
  const imports = ['./bin/bench/loop-probe.ts']
  const server = await startServer('./server.ts', { dataDir, imports })
  const began = performance.now()
  server.process.send('gaps: begin')
  const memory = await memoryUntilDone(server)
  const seconds = (performance.now() - began) / 1000
  const gaps = await gapsOf(server)
  await server.stop()
  const longest = Math.max(...gaps.slice(0, 100_000)).toFixed(0)
  bench.say(`  ${waiting} issued in ${seconds.toFixed(0)} s, longest wait ${longest} ms`)
  return [
    row('certificate-event-loop', 'ms', quantile(gaps, 0.999), 20),
    row('certificate-memory', 'MB', memory, 200),
  ]
}

/** Queues the files of every certificate that has none; answers with their number. */
async function queueFiles({ db, now }: Deps): Promise<number> {
  const certificates = await db
    .selectFrom('certificate')
    .leftJoin('certificateFile', 'certificateFile.certificateId', 'certificate.id')
    .select('certificate.id')
    .where('certificateFile.certificateId', 'is', null)
    .execute()
  await db.transaction().execute(async (trx) => {
    for (const { id } of certificates) {
      const params = { certificateId: id }
      const asked = { effect: 'makeFiles', params, dedupeKey: `${id}:files`, workflowId: id }
      await queueEffect(trx, { ...asked, at: now().toISOString() })
    }
  })
  return certificates.length
}

async function memoryUntilDone(server: Child): Promise<number> {
  let most = 0
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    most = Math.max(most, server.memory())
    const { outbox } = (await (await fetch(`${server.url}/healthz`)).json()) as Health
    if (outbox.failed > 0) throw new Error('A certificate could not be issued.')
    if (outbox.waiting === 0) return most
  }
}

type Health = { outbox: { waiting: number; failed: number } }

async function gapsOf({ process }: Child): Promise<number[]> {
  process.send('gaps: tell')
  const [message] = (await once(process, 'message')) as [{ gaps: number[] }]
  return message.gaps
}
