// `npm run bench`: measures what contract and budgets speak of; the last lines of output are JSON, one object each.
//   --quick      smaller numbers of everything
//   --only NAME  one measurement: area-page, save-answer, save-200-connections, workflow-step, certificate, cohort-board, javascript, upload, start
//   --data DIR   keeps loaded folders there and finds them again
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { benchIn, type Measure, rootFolder } from './bench/bench.ts'
import { certificates } from './bench/certificates.ts'
import { javascript } from './bench/javascript.ts'
import { cohortBoard, start } from './bench/large.ts'
import { areaPage, saveAnswer, saveAtOnce } from './bench/pages.ts'
import { type Row, verdict } from './bench/row.ts'
import { workflowStep } from './bench/step.ts'
import { uploads } from './bench/upload.ts'

const measures: Record<string, Measure> = {
  'area-page': areaPage,
  'save-answer': saveAnswer,
  'save-200-connections': saveAtOnce,
  'workflow-step': workflowStep,
  certificate: certificates,
  'cohort-board': cohortBoard,
  javascript,
  upload: uploads,
  start,
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    data: { type: 'string' },
  },
})
if (values.only !== undefined && !(values.only in measures)) {
  console.error(`--only is one of: ${Object.keys(measures).join(', ')}`)
  process.exit(2)
}

process.env.LOG_LEVEL ||= 'warn'
const root = rootFolder()
const bench = benchIn(root, { quick: values.quick, kept: values.data })
const rows: Row[] = []
try {
  for (const [name, measure] of Object.entries(measures)) {
    if (values.only !== undefined && values.only !== name) continue
    bench.say(`${name} …`)
    const found = await measure(bench)
    for (const each of found) bench.say(`  ${each.name}: ratio ${each.ratio}, ${verdict(each)}`)
    rows.push(...found)
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
for (const each of rows) console.log(JSON.stringify(each))
