import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assemble, databaseFile, dismantle } from '#app/assemble.server.ts'
import { runDailyJobs } from '#app/daily.server.ts'
import { drainOutbox } from '#app/effects/worker.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'
import { demonstrationAccounts } from '#bin/demo/cast.ts'
import { planCohort } from '#bin/demo/cohorts.ts'
import { seedFullCohort } from '#bin/demo/full-cohort.ts'
import { seedOpenCohort } from '#bin/demo/open-cohort.ts'
import { fullCohort, openCohort } from '#bin/demo/organisations.ts'
import { stage, type World } from '#bin/demo/world.ts'
import type { Db } from '#db/schema.ts'
import { people } from '../cast.ts'

/** Organisations of the demonstration, each at another step of the way. */
export const placeNames = [
  'answering',
  'confirming',
  'individual',
  'agreeing',
  'voting',
  'decided',
  'foreign',
] as const

export type PlaceName = (typeof placeNames)[number]

/** Whose the places are: nobody of the cast's own team has anything to do with `foreign`. */
export const ours = placeNames.filter((name) => name !== 'foreign')

/** What one organisation owns, by the names that addresses use. */
export type Place = Record<string, string>

const organisationAt: Record<PlaceName, string | undefined> = {
  answering: openCohort[0]?.name,
  confirming: openCohort[7]?.name,
  individual: openCohort[8]?.name,
  agreeing: openCohort[9]?.name,
  voting: openCohort[10]?.name,
  decided: openCohort[11]?.name,
  foreign: fullCohort[0]?.name,
}

/** Whose review the addresses of reviews name. */
export const reviewerAt: Partial<Record<PlaceName, string>> = {
  confirming: 'recenzent1@demo.example',
  individual: 'recenzent1@demo.example',
  agreeing: 'recenzent3@demo.example',
  foreign: 'recenzent1@demo.example',
}

/** A data folder with the demonstration's cohorts in course, the cast in it, and what each place owns. */
export async function givenPlaces() {
  const dataDir = mkdtempSync(join(tmpdir(), 'probierz-access-'))
  const deps = assemble(readSettings({ DATA_DIR: dataDir, DEMONSTRATION: 'yes' }))
  await prepareStart(deps)
  const world = stage(deps)
  world.daysAgo(260)
  for (const { email, name } of demonstrationAccounts) await world.extra(email, name)
  await world.grant('koordynator@demo.example', 'coordinator')
  await world.grant('opiekun@demo.example', 'mentor')
  for (const n of [1, 2, 3, 4]) await world.grant(`recenzent${n}@demo.example`, 'reviewer')
  const open = await seedOpenCohort(world)
  const full = await seedFullCohort(world)
  world.daysAgo(0)
  const elsewhere = await emptyCohort(world)
  // What a day brings is done before anybody asks, or the server would begin with it while the first are asking.
  await runDailyJobs(deps)
  await drainOutbox(world.deps)
  const places = Object.fromEntries(
    await Promise.all(
      placeNames.map(async (name) => [name, await placeOf(deps.db, name)] as const),
    ),
  ) as Record<PlaceName, Place>
  await people(world, { places, cohorts: { open, full, elsewhere } })
  const house = await houseOf(world, open)
  await dismantle(deps)
  const remove = () => rmSync(dataDir, { recursive: true, force: true })
  return { dataDir, file: databaseFile(dataDir), settings: deps.settings, places, house, remove }
}

export type Places = Awaited<ReturnType<typeof givenPlaces>>

const emptyCohort = (world: World) =>
  planCohort(world, {
    name: 'Inna kohorta',
    mode: 'trial',
    standard: { slug: 'wroclaw-ngo', version: '0.9-pilot' },
    deadlines: { submission: null, review: null, decision: null, end: null },
    places: null,
  })

async function placeOf(db: Db, name: PlaceName): Promise<Place> {
  const organisation = await db
    .selectFrom('organisation')
    .innerJoin('participation', 'participation.organisationId', 'organisation.id')
    .innerJoin('assessment', 'assessment.participationId', 'participation.id')
    .select(['organisation.id', 'participation.id as participation'])
    .select(['assessment.id as assessment', 'participation.cohortId as cohort'])
    .where('organisation.name', '=', organisationAt[name] ?? '')
    .executeTakeFirstOrThrow()
  const { id, participation, assessment, cohort } = organisation
  const first = { organisation: id, participation, assessment, cohort }
  const inside = await insideOf(db, { organisationId: id, assessmentId: assessment })
  return { ...first, ...inside, ...(await judgedAt(db, name, assessment)) }
}

async function insideOf(
  db: Db,
  { organisationId, assessmentId }: { organisationId: string; assessmentId: string },
): Promise<Place> {
  const date = await ownDateOf(db, organisationId)
  const membership = await db
    .selectFrom('membership')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'administrator')
    .executeTakeFirstOrThrow()
  const link = await db
    .selectFrom('evidenceLink')
    .innerJoin('evidenceVersion', 'evidenceVersion.id', 'evidenceLink.versionId')
    .select(['evidenceLink.id', 'evidenceLink.code', 'evidenceLink.versionId'])
    .select('evidenceVersion.itemId as document')
    .where('evidenceLink.assessmentId', '=', assessmentId)
    .orderBy('evidenceLink.code')
    .orderBy('evidenceVersion.form', 'desc')
    .executeTakeFirstOrThrow()
  const file = await db
    .selectFrom('evidenceLink')
    .innerJoin('evidenceVersion', 'evidenceVersion.id', 'evidenceLink.versionId')
    .select('evidenceVersion.id')
    .where('evidenceLink.assessmentId', '=', assessmentId)
    .where('evidenceVersion.form', '=', 'file')
    .executeTakeFirst()
  const item = await db
    .selectFrom('actionItem')
    .select('id')
    .where('assessmentId', '=', assessmentId)
    .executeTakeFirst()
  const { id: linkId, code, versionId, document } = link
  const plan = item ? { itemId: item.id } : undefined
  const stored = { item: document, ...(file && { fileVersion: file.id }) }
  const named = { linkId, code, versionId, area: code.slice(0, 2) }
  return { membership: membership.id, date, ...named, ...stored, ...plan }
}

/** One date of the organisation's own, so that its calendar has something to be asked for. */
async function ownDateOf(db: Db, organisationId: string): Promise<string> {
  const id = `date-of-${organisationId}`
  const by = { createdBy: 'system', createdAt: '2026-01-01', updatedAt: '2026-01-01' }
  await db
    .insertInto('ownDate')
    .values({ id, organisationId, title: 'Zebranie', dueOn: '2027-05-04', repeats: 'never', ...by })
    .execute()
  return id
}

async function judgedAt(db: Db, name: PlaceName, assessmentId: string): Promise<Place> {
  const found = await db
    .selectFrom('case')
    .leftJoin('decision', 'decision.caseId', 'case.id')
    .leftJoin('certificate', 'certificate.decisionId', 'decision.id')
    .select(['case.id as case', 'decision.id as decision', 'certificate.number'])
    .where('case.assessmentId', '=', assessmentId)
    .executeTakeFirst()
  if (!found) return {}
  const review = await db
    .selectFrom('review')
    .innerJoin('person', 'person.id', 'review.personId')
    .select('review.id as review')
    .where('caseId', '=', found.case)
    .where('person.email', '=', reviewerAt[name] ?? 'recenzent3@demo.example')
    .executeTakeFirstOrThrow()
  const all = { ...found, ...review, reviewId: review.review }
  return Object.fromEntries(Object.entries(all).filter(([, id]) => id !== null)) as Place
}

/** Things of the house that belong to no organisation. */
async function houseOf({ deps: { db }, as }: World, cohort: string): Promise<Place> {
  const { personId } = await as('recenzent4@demo.example')
  const grant = await db
    .selectFrom('roleGrant')
    .select('id')
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  const mail = await db.selectFrom('mail').select('id').executeTakeFirstOrThrow()
  const notice = await db
    .selectFrom('notice')
    .select('id')
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  const effect = await db.selectFrom('outbox').select('id').executeTakeFirstOrThrow()
  return {
    ...{ person: personId, grant: grant.id, mail: mail.id, notice: notice.id, cohort },
    effect: String(effect.id),
  }
}
