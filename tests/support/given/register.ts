import { onTestFinished } from 'vitest'
import { createKrs } from '#app/adapters/krs.server.ts'
import type { RegisterServer } from '#bin/demo/register.ts'
import type { TestDeps } from '#tests/support/deps.ts'
import { startKrsServer } from '#tests/support/krs-server.ts'

/** The test's own register, asked without the pause that the public one is owed. */
export async function givenRegister(deps: TestDeps): Promise<RegisterServer> {
  const register = await startKrsServer()
  onTestFinished(() => register.close())
  const settings = { ...deps.settings, krsApiUrl: register.url }
  deps.world.krs = createKrs(settings, { whole: 500, apart: 0 })
  return register
}
