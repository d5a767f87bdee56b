// `npm run load -- --organisations N`: fills DATA_DIR with N synthetic organisations in all states.
import { parseArgs } from 'node:util'
import { assemble, dismantle } from '#app/assemble.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'
import { PASSWORD } from './demo/cast.ts'
import { countOrganisations, loadOrganisations } from './load/load.ts'

const { values } = parseArgs({
  options: { organisations: { type: 'string' }, add: { type: 'boolean', default: false } },
})
const count = Number(values.organisations)
if (!Number.isInteger(count) || count < 1 || count > 60_000) {
  console.error('Say how many (1 to 60000): npm run load -- --organisations 1000')
  process.exit(2)
}
process.env.LOG_LEVEL ||= 'warn'
// The people of the load come with roles, so no first coordinator is asked for.
const deps = assemble(readSettings({ ...process.env, DEMONSTRATION: 'yes' }))
try {
  await prepareStart(deps)
  process.exitCode = await fill()
} finally {
  await dismantle(deps)
}

async function fill(): Promise<number> {
  const { dataDir } = deps.settings
  const present = await countOrganisations(deps)
  if (present > 0 && !values.add) {
    console.error(
      `${dataDir} holds ${present} organisations already. Say --add to put more beside.`,
    )
    return 1
  }
  const began = performance.now()
  let shown = 0
  const { canSignIn } = await loadOrganisations(deps, {
    count,
    progress: (done) => {
      if (done < count && done - shown < count / 10) return
      shown = done
      console.log(
        `${done} of ${count} organisations, ${Math.round((performance.now() - began) / 1000)} s`,
      )
    },
  })
  if (canSignIn) console.log(`Sign in as koordynator@demo.example with ${PASSWORD}`)
  return 0
}
