// `npm test`: the steps CI runs, named. A step prints one line when green, everything it said when red.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

type Count = { passed: number; failed: number; skipped: number }
type Step = {
  name: string
  command: string[]
  count?: () => Count | undefined
  env?: Record<string, string>
}

const node = 'node_modules/.bin/node'
const reports = 'reports'
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

const steps: Step[] = [
  {
    name: 'format and lint',
    command: ['node_modules/.bin/biome', 'check', '.', '--max-diagnostics=50'],
  },
  { name: 'types', command: [node, 'node_modules/typescript/bin/tsc'] },
  {
    name: 'unit and integration',
    command: [
      node,
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reports}/vitest.json`,
    ],
    count: vitestCount,
  },
  {
    name: 'browser',
    command: [node, 'node_modules/@playwright/test/cli.js', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/playwright.json` },
    count: playwrightCount,
  },
]

const only = process.argv.slice(2)
const total: Count = { passed: 0, failed: 0, skipped: 0 }

for (const step of steps) {
  if (only.length > 0 && !only.includes(step.name)) continue
  const started = performance.now()
  const { ok, output } = await run(step)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const found = step.count?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
  // A runner that fails without a failed test (a crash, a file that cannot be loaded) is a failure all the same.
  if (!ok && found.failed === 0) found.failed = 1
  total.passed += found.passed
  total.failed += found.failed
  total.skipped += found.skipped
  if (!ok) console.log(output)
  console.log(
    `${ok ? 'ok  ' : 'FAIL'} ${step.name}: ${found.passed} passed, ${found.failed} failed (${seconds} s)`,
  )
}

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 ? 1 : 0

function run({ command: [file, ...args], env }: Step): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(file as string, args, { env: { ...process.env, ...env, FORCE_COLOR: '0' } })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk
      })
    child.on('close', (code) => resolve({ ok: code === 0, output }))
    child.on('error', (error) => resolve({ ok: false, output: String(error) }))
  })
}

function vitestCount(): Count | undefined {
  const report = readJson(`${reports}/vitest.json`)
  return (
    report && {
      passed: Number(report.numPassedTests),
      failed: Number(report.numFailedTests),
      skipped: Number(report.numPendingTests) + Number(report.numTodoTests),
    }
  )
}

function playwrightCount(): Count | undefined {
  const stats = readJson(`${reports}/playwright.json`)?.stats as Record<string, number> | undefined
  return (
    stats && {
      passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
      failed: stats.unexpected ?? 0,
      skipped: stats.skipped ?? 0,
    }
  )
}

function readJson(file: string): Record<string, unknown> | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
