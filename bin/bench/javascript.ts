import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Bench } from './bench.ts'
import { startServer } from './child.ts'
import { type Row, row } from './row.ts'
import { inFolder, makeQuestionnaire } from './world.ts'

/** kB (1000 bytes) of gzip a questionnaire page may load. */
const BUDGET = 130

/** Every module that the HTML of a questionnaire page loads, each compressed as it is sent. */
export async function javascript(bench: Bench): Promise<Row[]> {
  const dataDir = bench.folder('javascript')
  const { assessmentId, cookie } = await inFolder(dataDir, makeQuestionnaire)
  const server = await startServer('./server.ts', { dataDir })
  const rows: Row[] = []
  for (const [name, path] of [
    ['area-javascript', 'areas/PR'],
    ['criterion-javascript', 'criteria/PR-01'],
  ] as const) {
    const url = `${server.url}/assessments/${assessmentId}/${path}`
    const response = await fetch(url, { headers: { cookie } })
    const modules = modulesIn(await response.text())
    if (response.status !== 200 || modules.length < 3) {
      throw new Error(`${url} answers ${response.status} with ${modules.length} modules.`)
    }
    const sizes = modules.map((path) => [path, compressed(path)] as const)
    for (const [path, size] of sizes.toSorted((a, b) => b[1] - a[1])) {
      bench.say(`  ${(size / 1000).toFixed(1)} kB ${path}`)
    }
    rows.push(row(name, 'kB', sizes.reduce((sum, [, size]) => sum + size, 0) / 1000, BUDGET))
  }
  await server.stop()
  return rows
}

/**
 * Modules the page asks for: the preloaded ones, those its inline module imports and whatever these import in turn.
 * The routes that the inline manifest only names are loaded when somebody goes there.
 */
function modulesIn(html: string): string[] {
  const links = html.match(/<link[^>]+rel="modulepreload"[^>]*>/g) ?? []
  const inline = html.match(/<script[^>]+type="module"[^>]*>[\s\S]*?<\/script>/g) ?? []
  const waiting = [
    ...links.flatMap((link) => /href="([^"]+)"/.exec(link)?.[1] ?? []),
    ...inline.flatMap((script) => importsIn(script)),
  ]
  const found = new Set<string>()
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (found.has(path)) continue
    found.add(path)
    const names = importsIn(readFileSync(`build/client${path}`, 'utf8'))
    waiting.push(...names.map((name) => join('/assets', name)))
  }
  return [...found]
}

/** Static imports, and the ones the inline script makes at once. */
function importsIn(script: string): string[] {
  const found = script.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"((?:\.|\/assets)\/[^"]+\.js)"/g)
  return [...found].map(([, path]) => path as string)
}

const compressed = (path: string) => gzipSync(readFileSync(`build/client${path}`)).length
