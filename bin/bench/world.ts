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
  const [questionnaire] = await makeQuestionnaires(deps, 1)
  return questionnaire as Questionnaire
}

/** Several organisations of one cohort, each signed in and in the middle of its questionnaire. */
export async function makeQuestionnaires(deps: Deps, count: number): Promise<Questionnaire[]> {
  const world = stage(deps)
  world.daysAgo(30)
  await ensureCast(world)
  const cohortId = await openCohort(world)
  const questionnaires: Questionnaire[] = []
  for (let n = 1; n <= count; n += 1) {
    const email = n === 1 ? 'organizacja@demo.example' : `pomiar${n}@demo.example`
    const account = { email, name: 'Alicja Przykładna', password: PASSWORD, locale: 'pl' as const }
    const { headers } = await createAccount(deps, account)
    const { assessmentId } = await travel(world, { cohortId, n, administrator: email })
    const rows = await deps.db
      .selectFrom('answer')
      .select('code')
      .where('assessmentId', '=', assessmentId)
      .execute()
    const codes = rows.map(({ code }) => code)
    questionnaires.push({ assessmentId, codes, cookie: cookieOf(headers) })
  }
  return questionnaires
}

async function openCohort(world: World): Promise<string> {
  const none = { submission: null, review: null, decision: null, end: null }
  const cohortId = await planCohort(world, {
    name: 'Pomiar',
    mode: 'trial',
    standard: { slug: 'wroclaw-ngo', version: '0.9-pilot' },
    deadlines: none,
    places: null,
  })
  await openUntil(world, cohortId, 'assessing')
  return cohortId
}

type Joining = { cohortId: string; n: number; administrator: string }

async function travel(world: World, { cohortId, n, administrator }: Joining): Promise<Traveller> {
  const invented = {
    name: `Stowarzyszenie Pomiar ${n} (przykład)`,
    profile: 'C' as const,
    street: `ul. Prosta ${n}`,
    facts,
  }
  const traveller = await invite(world, { n, invented, cohortId, administrator })
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
