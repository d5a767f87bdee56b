import { describe, expect, test } from 'vitest'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { findCertificate } from '#db/queries/certificate.server.ts'
import { givenPerson } from '#tests/support/cast.ts'
import { type TestDeps, testDeps } from '#tests/support/deps.ts'
import { givenCohort, givenPanel, givenParticipation } from '#tests/support/given/cohort.ts'
import { givenCase } from '#tests/support/given/decision.ts'
import { fileCertificate } from './file.server.ts'
import { issueCertificate } from './issue.server.ts'
import { readCertificateFile } from './read-file.server.ts'
import { showCertificate } from './show.server.ts'
import { showCertificates, showRegister } from './show-register.server.ts'
import { annulCertificate, withdrawCertificate } from './take-back.server.ts'
import { verifyNumber } from './verify.server.ts'

const DAY = 86_400_000
const NAME = 'Fundacja Tajemnicza Łąka'

async function givenIssued(deps: TestDeps, mode: 'trial' | 'full' = 'trial') {
  const setting = await givenCohort(deps, { mode })
  const participation = await givenParticipation(deps, setting, NAME)
  const ballot = mode === 'trial' ? 'notYet' : 'award'
  const { decisionId } = await givenCase(deps, participation, { ballot })
  const { id, number } = (await issueCertificate(deps, { decisionId }))!
  const { code } = (await findCertificate(deps.db, { id }))!
  return { ...participation, ...setting, id, number, code, decisionId }
}

describe('a trial number', () => {
  test('alone says that it exists and is a trial, and nothing whose it is', async () => {
    const deps = await testDeps()
    const { number, organisationId } = await givenIssued(deps)

    const found = await verifyNumber(deps, { typed: number, code: null })

    expect(found).toMatchObject({ series: 'P', truth: 'issued', organisation: null })
    const said = JSON.stringify(found)
    for (const secret of [NAME, organisationId, 'notYet', 'Wiosna', 'O-01']) {
      expect(said).not.toContain(secret)
    }
  })

  test('with a wrong code answers as without one', async () => {
    const deps = await testDeps()
    const { number, code } = await givenIssued(deps)
    const bare = await verifyNumber(deps, { typed: number, code: null })

    for (const wrong of ['', 'x', code.slice(0, -1), `${code}x`, code.toUpperCase()]) {
      expect(await verifyNumber(deps, { typed: number, code: wrong })).toEqual(bare)
    }
  })

  test('with the code from the QR says the name too', async () => {
    const deps = await testDeps()
    const { number, code } = await givenIssued(deps)

    const found = await verifyNumber(deps, { typed: number, code })

    expect(found?.organisation).toMatchObject({ name: NAME })
  })
})

test('a number never given and what is no number are not told apart, nor a trial asked for as a certificate', async () => {
  const deps = await testDeps()
  await givenIssued(deps)

  for (const typed of ['P-2026-0002', 'C-2026-0001', 'P-2025-0001', 'cokolwiek', '', "' or 1=1"]) {
    expect(await verifyNumber(deps, { typed, code: null })).toBeUndefined()
  }
})

describe('taking back', () => {
  test('is seen at once: the day, never the reason', async () => {
    const deps = await testDeps()
    const { number, coordinator, id } = await givenIssued(deps, 'full')
    deps.pass(3 * DAY)
    const { version } = await readWorkflow(deps.db, id)

    await withdrawCertificate(deps, coordinator, { number, reason: 'Tajny powód', version })

    const found = await verifyNumber(deps, { typed: number, code: null })
    expect(found).toMatchObject({ truth: 'withdrawn', since: '2026-11-25' })
    expect(JSON.stringify(found)).not.toContain('powód')
    const { lines } = await showRegister(deps, { before: null })
    expect(lines[0]).toMatchObject({ number, truth: 'withdrawn' })
  })

  test('happens once, and only by a coordinator', async () => {
    const deps = await testDeps()
    const { number, coordinator, administrator, id } = await givenIssued(deps)
    const stranger = await givenPerson(deps, 'obca')
    const { version } = await readWorkflow(deps.db, id)
    const taking = { number, reason: 'Pomyłka', version }

    const byStranger = annulCertificate(deps, stranger, taking)
    await expect(byStranger).rejects.toMatchObject({ name: 'NotFound' })
    const byTeam = annulCertificate(deps, administrator, taking)
    await expect(byTeam).rejects.toMatchObject({ name: 'NotAllowed' })
    await annulCertificate(deps, coordinator, taking)

    const again = withdrawCertificate(deps, coordinator, { ...taking, version: version + 1 })
    await expect(again).rejects.toMatchObject({ name: 'EventRefused' })
    expect(await verifyNumber(deps, { typed: number, code: null })).toMatchObject({
      truth: 'annulled',
    })
  })
})

test('a certificate has expired on the day after its last, whether or not the clock wrote it down', async () => {
  const deps = await testDeps()
  const { number } = await givenIssued(deps, 'full')
  const truth = async () => (await verifyNumber(deps, { typed: number, code: null }))?.truth

  expect(await truth()).toBe('valid')
  deps.pass(3 * 366 * DAY)
  expect(await truth()).toBe('expired')
})

describe('the files of a number', () => {
  test('of a trial are for its team, coordinator and panel, and for whoever has the code', async () => {
    const deps = await testDeps()
    const { number, code, id, administrator, coordinator, cohortId } = await givenIssued(deps)
    await fileCertificate(deps, { id })
    const [panelist] = await givenPanel(deps, cohortId)
    const stranger = await givenPerson(deps, 'obca')
    const read = (viewer: typeof stranger | undefined, given: string | null = null) =>
      readCertificateFile(deps, viewer, { number, format: 'pdf', code: given })

    const first = await read(administrator)
    for (const again of [await read(coordinator), await read(undefined, code)]) {
      expect(Buffer.compare(again.bytes, first.bytes)).toBe(0)
    }
    expect(first.public).toBe(false)
    await expect(read(undefined)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(read(undefined, 'zły')).rejects.toMatchObject({ name: 'NotFound' })
    await expect(read(stranger)).rejects.toMatchObject({ name: 'NotFound' })
    // The panel reads what is on its agenda: the case has no final report yet.
    await expect(read(panelist)).rejects.toMatchObject({ name: 'NotFound' })
  })

  test('of a certificate are public, and before they are made there is nothing', async () => {
    const deps = await testDeps()
    const { number, id } = await givenIssued(deps, 'full')
    const read = () => readCertificateFile(deps, undefined, { number, format: 'json', code: null })

    await expect(read()).rejects.toMatchObject({ name: 'NotFound' })
    await fileCertificate(deps, { id })
    expect((await read()).public).toBe(true)
  })
})

test('the register holds certificates only; the list of coordinators holds everything', async () => {
  const deps = await testDeps()
  const { coordinator, number, administrator } = await givenIssued(deps)
  const stranger = await givenPerson(deps, 'obca')

  expect((await showRegister(deps, { before: null })).lines).toEqual([])
  expect((await showCertificates(deps, coordinator, { before: null })).lines).toMatchObject([
    { number, name: NAME },
  ])
  expect(() => showCertificates(deps, stranger, { before: null })).toThrow()
  const own = await showCertificate(deps, administrator, { typed: number.toLowerCase() })
  expect(own).toMatchObject({ number, actions: { withdraw: false, annul: false } })
  const foreign = showCertificate(deps, stranger, { typed: number })
  await expect(foreign).rejects.toMatchObject({ name: 'NotFound' })
})
