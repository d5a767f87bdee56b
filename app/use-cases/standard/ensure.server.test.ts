import { expect, it } from 'vitest'
import { addHelp } from '#db/queries/standard-help.server.ts'
import { loadStandard } from '#templates/standards/load.ts'
import type { CriterionHelp } from '#templates/standards/schema.ts'
import { testDeps } from '#tests/support/deps.ts'
import { ensureStandards, HOUSE_STANDARD } from './ensure.server.ts'
import { publishStandard } from './publish.server.ts'
import { readHelp } from './read.server.ts'

const loaded = loadStandard(HOUSE_STANDARD)
const slug = loaded.manifest.slug
const onFile = (code: string) => loaded.help.find((each) => each.code === code) as CriterionHelp

/** A house opened before examples were written. */
async function olderHouse() {
  const deps = await testDeps()
  const help = loaded.help.map(({ goodExample: _, insufficientExample: __, ...older }) => older)
  await publishStandard(deps, {
    loaded: { ...loaded, help: help as CriterionHelp[] },
    actorId: 'system',
    stage: 'pilot',
  })
  return deps
}

const revisions = async ({ db }: Awaited<ReturnType<typeof testDeps>>) =>
  (await db.selectFrom('criterionHelp').select('code').execute()).length

it('gives help that changed in the files a new revision, once', async () => {
  const deps = await olderHouse()
  await ensureStandards(deps)
  await ensureStandards(deps)
  const [shown] = await readHelp(deps.db, { slug, code: 'PR-01' })
  expect(shown).toMatchObject({ ...onFile('PR-01'), revision: 2 })
  expect(await revisions(deps)).toBe(2 * loaded.help.length)
})

it('keeps what a person corrected here', async () => {
  const deps = await olderHouse()
  const content = { ...onFile('PR-01'), why: 'Poprawione u nas.' }
  await deps.db
    .transaction()
    .execute((trx) =>
      addHelp(trx, { slug, authorId: 'editor', at: deps.now().toISOString() }, [
        { code: 'PR-01', locale: 'pl', content, revision: 2 },
      ]),
    )
  await ensureStandards(deps)
  const [shown] = await readHelp(deps.db, { slug, code: 'PR-01' })
  expect(shown).toMatchObject({ why: 'Poprawione u nas.', revision: 2 })
})

it('writes nothing where the help is the same', async () => {
  const deps = await testDeps()
  await ensureStandards(deps)
  await ensureStandards(deps)
  expect(await revisions(deps)).toBe(loaded.help.length)
})
