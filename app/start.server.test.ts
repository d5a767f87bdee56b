import { expect, test } from 'vitest'
import { testDeps } from '#tests/support/deps.ts'
import { leaveCleanStop, prepareStart, takeCleanStop } from './start.server.ts'

test('a clean stop is found once, so that a crash after it is noticed', async () => {
  const { settings } = await testDeps()
  expect(takeCleanStop(settings.dataDir)).toBe(false)

  leaveCleanStop(settings.dataDir)

  expect([takeCleanStop(settings.dataDir), takeCleanStop(settings.dataDir)]).toEqual([true, false])
})

test('the whole file is checked at a start, but not after a clean stop', async () => {
  const asked: string[] = []
  const deps = await testDeps({ beforeStatement: (sql) => void asked.push(sql) })
  const checks = () => asked.filter((sql) => sql.includes('quick_check')).length

  await prepareStart(deps)
  expect(checks()).toBe(1)

  await prepareStart(deps, { stoppedCleanly: true })
  expect(checks()).toBe(1)
})
