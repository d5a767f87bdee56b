import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joinByInvitation } from '#app/use-cases/people/accept-invitation.server.ts'
import { createAccount } from '#app/use-cases/people/create-account.server.ts'
import { inviteToRole } from '#app/use-cases/people/invite.server.ts'
import { mailPasswordReset, mailSignInLink } from '#app/use-cases/people/mail-links.server.ts'
import { resetPassword } from '#app/use-cases/people/reset-password.server.ts'
import { ensureSetupToken, setUp } from '#app/use-cases/people/set-up.server.ts'
import { signIn } from '#app/use-cases/people/sign-in.server.ts'
import { signInByLink } from '#app/use-cases/people/sign-in-by-link.server.ts'
import { signOut } from '#app/use-cases/people/sign-out.server.ts'
import { askForAccount, finishSignUp } from '#app/use-cases/people/sign-up.server.ts'
import type { World } from '#bin/demo/world.ts'
import { faultAt, watch } from './support/fault.ts'
import { type Journey, travel } from './support/journey.ts'
import { linkIn } from './support/link.ts'
import { coordinator, type StageName } from './support/stages.ts'

const email = 'gosc@demo.example'
const password = 'korek bateria zszywka'
const from = { headers: new Headers(), client: 'place' }
const person = { name: 'Gość Nowy', password, locale: 'pl' as const }

let journey: Journey
beforeAll(async () => {
  journey = await travel()
}, 60_000)
afterAll(() => journey.end())

type Step = {
  stage?: StageName
  /** What must be there before; answers with the act. */
  prepare: (world: World) => Promise<() => Promise<unknown>>
  /** What the person does when the act said that it failed; the act itself unless told. */
  instead?: (world: World) => Promise<unknown>
}

const account = ({ deps }: World) => createAccount(deps, { email, ...person })
const entering = ({ deps }: World) => signIn(deps, { email, password, ...from })

const steps: Record<string, Step> = {
  createAccount: { prepare: async (world) => () => account(world), instead: entering },
  finishSignUp: {
    async prepare(world) {
      await askForAccount(world.deps, { email, locale: 'pl', ...from })
      const token = await linkIn(world)
      return () => finishSignUp(world.deps, { token, ...person, ...from })
    },
    instead: entering,
  },
  joinByInvitation: {
    async prepare(world) {
      const viewer = await world.as(coordinator)
      await inviteToRole(world.deps, viewer, { email, role: 'reviewer', cohortId: null })
      const token = await linkIn(world)
      return () => joinByInvitation(world.deps, { token, ...person, ...from })
    },
    instead: entering,
  },
  setUp: {
    stage: 'empty',
    async prepare({ deps }) {
      let printed = ''
      await ensureSetupToken(deps, (text) => {
        printed = text
      })
      const token = /\n {2}(\S+)\n/.exec(printed)?.[1] as string
      return () => setUp(deps, { token, email, ...person, ...from })
    },
  },
  signIn: {
    async prepare(world) {
      await account(world)
      return () => entering(world)
    },
  },
  mailSignInLink: {
    async prepare(world) {
      await account(world)
      return () => mailSignInLink(world.deps, { email, ...from })
    },
  },
  mailPasswordReset: {
    async prepare(world) {
      await account(world)
      return () => mailPasswordReset(world.deps, { email, ...from })
    },
  },
  signInByLink: {
    async prepare(world) {
      await account(world)
      await mailSignInLink(world.deps, { email, ...from })
      const token = await linkIn(world)
      return () => signInByLink(world.deps, { token, ...from })
    },
    // A link counts once, also when its answer was lost: the next one is asked for.
    instead: entering,
  },
  resetPassword: {
    async prepare(world) {
      await account(world)
      await mailPasswordReset(world.deps, { email, ...from })
      const token = await linkIn(world)
      return () => resetPassword(world.deps, { token, password: 'inne trzy slowa', ...from })
    },
    instead: ({ deps }) => signIn(deps, { email, password: 'inne trzy slowa', ...from }),
  },
  signOut: {
    async prepare(world) {
      const { headers } = await account(world)
      const cookie = headers.getSetCookie().map((each) => each.split(';')[0])
      return () => signOut(world.deps, new Headers({ cookie: cookie.join('; ') }))
    },
  },
}

/**
 * The account library writes in transactions of its own, so a fault between two of them leaves one done. It must
 * leave nobody locked out and no row that belongs to nobody.
 */
describe('a fault at any SQL statement leaves a way in', () => {
  test.each(Object.entries(steps))('%s', { timeout: 120_000 }, async (_name, step) => {
    const { stage = 'house', prepare, instead } = step
    const stuck: string[] = []
    for (let n = 1; n < 200; n++) {
      const fault = faultAt()
      const place = await journey.at(stage, { beforeStatement: fault.pass })
      const act = await prepare(place.world)
      fault.arm(n)
      const first = await outcomeOf(act)
      const thrown = fault.disarm()
      const again = first === 'done' ? first : await outcomeOf(act)
      const other = again === 'done' ? again : await outcomeOf(() => (instead ?? act)(place.world))
      const outside = watch(place.file)
      if (other !== 'done' || outside.soundness() !== 'ok')
        stuck.push(`statement ${n}: ${first}, then ${again}, then ${other}`)
      outside.close()
      await place.close()
      if (!thrown) break
    }

    expect(stuck).toEqual([])
  })
})

async function outcomeOf(act: () => Promise<unknown>): Promise<string> {
  try {
    await act()
    return 'done'
  } catch (error) {
    return (error as Error).message
  }
}
