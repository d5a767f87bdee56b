import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, test } from 'vitest'
import { readCheckpoints } from '#app/adapters/checkpoints.server.ts'
import { checkFile } from '#app/certificates/check.ts'
import { readPublicKeys } from '#app/certificates/public-keys.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCertificate } from '#db/queries/certificate.server.ts'
import { fileOf } from '#db/queries/certificate-file.server.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenCohort, givenParticipation } from '#tests/support/given/cohort.ts'
import { givenCase } from '#tests/support/given/decision.ts'
import { givenDecided } from '#tests/support/given/review.ts'
import { fileCertificate } from './file.server.ts'
import { issueCertificate } from './issue.server.ts'

async function givenNumber(deps: TestDeps, ballot = 'wouldMeet', mode: 'trial' | 'full' = 'trial') {
  const setting = await givenCohort(deps, { mode })
  const participation = await givenParticipation(deps, setting)
  const { decisionId } = await givenCase(deps, participation, { ballot })
  const issued = await issueCertificate(deps, { decisionId })
  return { ...participation, decisionId, issued, coordinator: setting.coordinator }
}

describe('a decision', () => {
  test('brings a trial document with its files and a signed checkpoint, by the outbox alone', async () => {
    const deps = await testDeps()
    await givenDecided(deps, { notMet: ['PR-01'], ballot: 'notYet' })

    await drainOutbox(deps)

    const certificate = await findCertificate(deps.db, { number: 'P-2026-0001' })
    expect(certificate).toMatchObject({
      series: 'P',
      state: 'issued',
      level: null,
      validUntil: null,
    })
    const file = await fileOf(deps.db, { certificateId: certificate!.id, format: 'pdf' })
    const bytes = await deps.world.blobs.get(file!.sha256)
    const keys = readPublicKeys({ keys: deps.world.keys.publicKeys() })
    expect(checkFile(bytes, keys).result.kind).toBe('genuine')
    expect(readCheckpoints(deps.settings.dataDir).length).toBeGreaterThan(0)
    const failed = await deps.db
      .selectFrom('outbox')
      .select('lastError')
      .where('doneAt', 'is', null)
      .execute()
    expect(failed).toEqual([])
  })

  test.each(['refusal', 'resubmit', null])(
    'in full mode brings nothing when it is %s',
    async (ballot) => {
      const deps = await testDeps()
      const { decisionId } = await givenCase(
        deps,
        await givenParticipation(deps, await givenCohort(deps, { mode: 'full' })),
        { ballot },
      )

      expect(await issueCertificate(deps, { decisionId })).toBeUndefined()
      expect(await deps.db.selectFrom('counter').selectAll().execute()).toEqual([])
    },
  )

  test('asked twice gives one number', async () => {
    const deps = await testDeps()
    const { decisionId, issued } = await givenNumber(deps)

    expect(await issueCertificate(deps, { decisionId })).toEqual(issued)
    expect(issued?.number).toBe('P-2026-0001')
    expect(await deps.db.selectFrom('certificate').select('number').execute()).toHaveLength(1)
  })

  test('in full mode brings a certificate for 36 months, conditional when it says so', async () => {
    const deps = await testDeps()
    const { issued } = await givenNumber(deps, 'conditional', 'full')

    const certificate = await findCertificate(deps.db, { id: issued!.id })
    expect(certificate).toMatchObject({
      number: 'C-2026-0001',
      state: 'conditional',
      level: 'basic',
      validUntil: '2029-11-22',
    })
  })
})

test('numbers are unique and dense under fifty issues at once, and each series counts for itself', async () => {
  const deps = await testDeps()
  const setting = await givenCohort(deps)
  const decisions: string[] = []
  for (let n = 0; n < 50; n++) {
    const participation = await givenParticipation(deps, setting)
    decisions.push((await givenCase(deps, participation, { ballot: 'wouldMeet' })).decisionId)
  }

  const issued = await Promise.all(
    [...decisions, ...decisions].map((decisionId) => issueCertificate(deps, { decisionId })),
  )

  const numbers = new Set(issued.map((certificate) => certificate?.number))
  const expected = decisions.map((_, n) => `P-2026-${String(n + 1).padStart(4, '0')}`)
  expect([...numbers].toSorted()).toEqual(expected)
})

describe('the files', () => {
  test('are the same bytes when made again after a failure, and made once', async () => {
    const deps = await testDeps()
    const { issued } = await givenNumber(deps)
    const { id } = issued!
    const put: string[] = []
    const { blobs } = deps.world
    const broken = {
      ...deps,
      world: {
        ...deps.world,
        blobs: {
          ...blobs,
          put: async (bytes: Uint8Array) => {
            put.push(await blobs.put(bytes))
            throw new Error('the disk is full')
          },
        },
      },
    }
    await expect(fileCertificate(broken, { id })).rejects.toThrow('the disk is full')
    deps.pass(86_400_000)

    await fileCertificate(deps, { id })
    await fileCertificate(deps, { id })

    const pdf = await fileOf(deps.db, { certificateId: id, format: 'pdf' })
    expect(pdf?.sha256).toBe(put[0])
    const rows = await deps.db.selectFrom('certificateFile').select('format').execute()
    expect(rows.map(({ format }) => format).toSorted()).toEqual(['json', 'pdf'])
    expect((await readWorkflow(deps.db, id)).version).toBe(2)
  })

  test('say what was decided, in the letters it was written in, and never the opinion of a trial', async () => {
    const deps = await testDeps()
    const { issued } = await givenNumber(deps, 'notYet')
    await fileCertificate(deps, { id: issued!.id })

    const text = await textOf(deps, issued!.id)

    expect(text).toContain('Fundacja „Zażółć gęślą jaźń”')
    expect(text).toContain('P-2026-0001')
    expect(text).toContain('Zaświadczenie o udziale w próbnej standaryzacji')
    expect(text).toContain('Wiosna 2027')
    expect(text).not.toMatch(/jeszcze nie/i)
  })

  test('name the organisation as it was when the number was taken', async () => {
    const deps = await testDeps()
    const { issued, organisationId } = await givenNumber(deps)
    await deps.db
      .updateTable('organisation')
      .set({ name: 'Nowa nazwa', revision: 2 })
      .where('id', '=', organisationId)
      .execute()

    await fileCertificate(deps, { id: issued!.id })

    expect(await textOf(deps, issued!.id)).not.toContain('Nowa nazwa')
  })

  test('of a certificate state level and validity', async () => {
    const deps = await testDeps()
    const { issued } = await givenNumber(deps, 'award', 'full')
    await fileCertificate(deps, { id: issued!.id })

    const text = await textOf(deps, issued!.id)

    expect(text).toContain('22 listopada 2029')
    expect(text).not.toMatch(/próbn/i)
  })
})

async function textOf(deps: TestDeps, certificateId: string): Promise<string> {
  const file = await fileOf(deps.db, { certificateId, format: 'pdf' })
  const document = await getDocumentProxy(await deps.world.blobs.get(file!.sha256))
  const { text } = await extractText(document, { mergePages: true })
  return text.replace(/\s+/g, ' ')
}
