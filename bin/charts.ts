import { readFileSync, writeFileSync } from 'node:fs'
import type { AnyStateMachine } from 'xstate'
import { current, machineFor, type WorkflowKind } from '#workflows/registry.ts'
import { stateChart, takenAnywhere } from './state-chart.ts'

const PAGE = new URL('../docs/architecture.md', import.meta.url)
const START = '<!-- charts: written by `npm run charts`, compared by tests/charts.test.ts -->'
const END = '<!-- end of charts -->'

/** Two areas stand for all: every area of a standard has the same region. */
const areas = ['PR', 'FI']

/** The page with its charts drawn anew from the machines; everything outside the marks stays. */
export function withCharts(page: string): string {
  const start = page.indexOf(START)
  const end = page.indexOf(END)
  if (start === -1 || end < start)
    throw new Error(`docs/architecture.md has lost its marks: ${START}`)
  return `${page.slice(0, start + START.length)}\n\n${charts()}\n${page.slice(end)}`
}

export function readPage(): string {
  return readFileSync(PAGE, 'utf8')
}

function charts(): string {
  return Object.entries(current)
    .map(([kind, version]) => {
      const machine = machineFor(kind as WorkflowKind, version, { areas })
      return section(`${kind}@${version}`, machine)
    })
    .join('\n')
}

function section(name: string, machine: AnyStateMachine): string {
  const anywhere = takenAnywhere(machine)
  const sentence = anywhere.length > 0 ? `\nIn every state: ${anywhere.join(', ')}.\n` : ''
  return `### ${name}\n\n\`\`\`mermaid\n${stateChart(machine)}\n\`\`\`\n${sentence}`
}

if (import.meta.main) {
  writeFileSync(PAGE, withCharts(readPage()))
}
