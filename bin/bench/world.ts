import { assemble, dismantle } from '#app/assemble.server.ts'
import type { Deps } from '#app/deps.server.ts'
import { readSettings } from '#app/settings.server.ts'
import { prepareStart } from '#app/start.server.ts'
import { createAccount } from '#app/use-cases/people/create-account.server.ts'
import { PASSWORD } from '../demo/cast.ts'
import { openUntil, planCohort } from '../demo/cohorts.ts'
import { accept, answer, fillProfile, invite, type Traveller } from '../demo/path.ts'
import { stage, type World } from '../demo/world.ts'
import { ensureCast } from '../load/cast.ts'

/** Opens a data folder the way the server finds it, does something with it and closes it again. */
export async function inFolder<T>(dataDir: string, work: (deps: Deps) => Promise<T>): Promise<T> {
  const settings = { DATA_DIR: dataDir, SECOND_FACTOR: 'off', DEMONSTRATION: 'yes' }
  const deps = assemble(readSettings(settings))
  try {
    await prepareStart(deps)
    return await work(deps)
  } finally {
    await dismantle(deps)
  }
}

/** An association with nearly everything: of the 22 criteria on law all but the one for foundations apply. */
const facts = {
  publicBenefitStatus: true,
  employsStaff: true,
  hiresContractors: true,
  volunteers: true,
  businessActivity: true,
  paidStatutoryActivity: true,
  publicGrants: true,
  publicCollections: true,
  largeCash: true,
  socialEnterpriseStatus: true,
}

export type Questionnaire = { assessmentId: string; codes: string[]; cookie: string }

/** One signed-in organisation in the middle of its questionnaire. */
export async function makeQuestionnaire(deps: Deps): Promise<Questionnaire> {
  const world = stage(deps)
  world.daysAgo(30)
  await ensureCast(world)
  const email = 'organizacja@demo.example'
  const { headers } = await createAccount(deps, {
    email,
    name: 'Alicja Przykładna',
    password: PASSWORD,
    locale: 'pl',
  })
  const traveller = await travel(world, email)
  const rows = await deps.db
    .selectFrom('answer')
    .select('code')
    .where('assessmentId', '=', traveller.assessmentId)
    .execute()
  const codes = rows.map(({ code }) => code)
  return { assessmentId: traveller.assessmentId, codes, cookie: cookieOf(headers) }
}

async function travel(world: World, administrator: string): Promise<Traveller> {
  const none = { submission: null, review: null, decision: null, end: null }
  const cohortId = await planCohort(world, {
    name: 'Pomiar',
    mode: 'trial',
    standard: { slug: 'wroclaw-ngo', version: '0.9-pilot' },
    deadlines: none,
    places: null,
  })
  await openUntil(world, cohortId, 'assessing')
  const invented = {
    name: 'Stowarzyszenie Pomiar (przykład)',
    profile: 'C' as const,
    street: 'ul. Prosta 1',
    facts,
  }
  const traveller = await invite(world, { n: 1, invented, cohortId, administrator })
  await accept(world, traveller)
  await fillProfile(world, traveller)
  await answer(world, traveller)
  return traveller
}

/** The cookie of a person of the cast, as a browser sends it back. */
export async function cookieFor(deps: Deps, email: string): Promise<string> {
  const { headers } = await deps.accounts.api.signInEmail({
    body: { email, password: PASSWORD },
    returnHeaders: true,
  })
  return cookieOf(headers)
}

const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
