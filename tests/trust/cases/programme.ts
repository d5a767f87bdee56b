import { fileCertificate } from '#app/use-cases/certificate/file.server.ts'
import { issueCertificate } from '#app/use-cases/certificate/issue.server.ts'
import {
  annulCertificate,
  withdrawCertificate,
} from '#app/use-cases/certificate/take-back.server.ts'
import { createCohort } from '#app/use-cases/cohort/create.server.ts'
import { moveDeadline } from '#app/use-cases/cohort/move-deadline.server.ts'
import { openPhase, undoPhase } from '#app/use-cases/cohort/phases.server.ts'
import { createOrganisation } from '#app/use-cases/organisation/create.server.ts'
import { editOrganisation } from '#app/use-cases/organisation/edit.server.ts'
import { saveProfile } from '#app/use-cases/organisation/save-profile.server.ts'
import {
  acceptInvitation,
  declineInvitation,
} from '#app/use-cases/participation/answer-invitation.server.ts'
import { confirmParticipant } from '#app/use-cases/participation/confirm.server.ts'
import { exitParticipation } from '#app/use-cases/participation/exit.server.ts'
import { inviteOrganisation } from '#app/use-cases/participation/invite.server.ts'
import { joinCohort } from '#app/use-cases/participation/join.server.ts'
import { assignMentor, releaseMentor } from '#app/use-cases/participation/mentor.server.ts'
import { acceptInvitation as acceptByMail } from '#app/use-cases/people/accept-invitation.server.ts'
import { inviteIntoCohort } from '#app/use-cases/people/invite.server.ts'
import {
  ensureDemonstrationStandard,
  ensureStandards,
} from '#app/use-cases/standard/ensure.server.ts'
import { publishStandard } from '#app/use-cases/standard/publish.server.ts'
import { typed } from '#bin/demo/organisations.ts'
import type { World } from '#bin/demo/world.ts'
import { demonstrationStandard } from '#templates/standards/demonstration.ts'
import { defaultNumbers, noDeadlines } from '#workflows/cohort/settings.ts'
import { linkIn } from '../support/link.ts'
import type { Rows } from '../support/row.ts'
import { coordinator, type Ids, invented } from '../support/stages.ts'

const reason = 'Powód podany na piśmie.'
const newcomer = 'nowa@demo.example'

async function coordinating({ as, versionOf }: World, id: string) {
  return { viewer: await as(coordinator), version: await versionOf(id) }
}

async function organisationOf({ as, versionOf }: World, { traveller }: Ids) {
  const { organisationId, participationId, administrator } = traveller
  const version = await versionOf(participationId)
  return { organisationId, participationId, version, viewer: await as(administrator) }
}

async function issued({ deps, versionOf, as }: World) {
  const { id, number } = await deps.db
    .selectFrom('certificate')
    .select(['id', 'number'])
    .executeTakeFirstOrThrow()
  return {
    id,
    viewer: await as(coordinator),
    taking: { number, reason, version: await versionOf(id) },
  }
}

/** The same text under a name that nobody has published. */
function otherStandard(slug: string) {
  const loaded = demonstrationStandard()
  return { ...loaded, manifest: { ...loaded.manifest, slug } }
}

export const programmeRows: Rows = {
  'standard/publishStandard': [
    'house',
    async ({ deps }) => {
      const loaded = otherStandard('inny-standard')
      return () => publishStandard(deps, { loaded, actorId: 'system', stage: 'pilot' })
    },
  ],
  'standard/ensureStandards': [
    'empty',
    async ({ deps }) =>
      () =>
        ensureStandards(deps),
  ],
  'standard/ensureDemonstrationStandard': [
    'empty',
    async ({ deps }) =>
      () =>
        ensureDemonstrationStandard(deps),
  ],
  'cohort/createCohort': [
    'house',
    async (world, { standardVersionId }) => {
      const viewer = await world.as(coordinator)
      const settings = { ...defaultNumbers, places: 3, deadlines: noDeadlines }
      const cohort = { name: 'Druga', mode: 'full' as const, standardVersionId, settings }
      return () => createCohort(world.deps, viewer, cohort)
    },
  ],
  'cohort/moveDeadline': [
    'begun',
    async (world, { cohortId }) => {
      const { viewer, version } = await coordinating(world, cohortId)
      const moved = { deadline: 'submission' as const, dueOn: '2027-01-31' }
      return () => moveDeadline(world.deps, viewer, { cohortId, version, ...moved })
    },
  ],
  'cohort/openPhase': [
    'planned',
    async (world, { cohortId }) => {
      const { viewer, version } = await coordinating(world, cohortId)
      return () => openPhase(world.deps, viewer, { cohortId, phase: 'calling', version })
    },
  ],
  'cohort/undoPhase': [
    'begun',
    async (world, { cohortId }) => {
      const { viewer, version } = await coordinating(world, cohortId)
      return () => undoPhase(world.deps, viewer, { cohortId, reason, version })
    },
  ],
  'organisation/createOrganisation': [
    'house',
    async (world) => {
      const viewer = await world.as(newcomer)
      const input = { ...typed(invented, 9), signatory: true }
      return () => createOrganisation(world.deps, viewer, input)
    },
  ],
  'organisation/editOrganisation': [
    'profiled',
    async (world, ids) => {
      const { organisationId, viewer } = await organisationOf(world, ids)
      const { revision } = await world.deps.db
        .selectFrom('organisation')
        .select('revision')
        .where('id', '=', organisationId)
        .executeTakeFirstOrThrow()
      // Another legal form moves the profile and every open assessment with it.
      const input = { ...typed(invented, 1), legalForm: 'association', organisationId, revision }
      return () => editOrganisation(world.deps, viewer, input)
    },
  ],
  'organisation/saveProfile': [
    'profiled',
    async (world, ids) => {
      const { organisationId, viewer } = await organisationOf(world, ids)
      const answers = { volunteers: false, donations: false }
      return () => saveProfile(world.deps, viewer, { organisationId, answers })
    },
  ],
  'participation/inviteOrganisation': [
    'invited',
    async (world, { cohortId }) => {
      const { organisationId } = await createOrganisation(world.deps, await world.as(newcomer), {
        ...typed(invented, 9),
        signatory: true,
      })
      const viewer = await world.as(coordinator)
      return () => inviteOrganisation(world.deps, viewer, { cohortId, organisationId })
    },
  ],
  'participation/joinCohort': [
    'invited',
    async (world, { cohortId }) => {
      const { deps } = world
      const email = newcomer
      await inviteIntoCohort(deps, await world.as(coordinator), { cohortId, email })
      await acceptByMail(deps, await world.as(newcomer), await linkIn(world))
      const input = { ...typed(invented, 9), signatory: true }
      const { organisationId } = await createOrganisation(deps, await world.as(newcomer), input)
      const viewer = await world.as(newcomer)
      return () => joinCohort(deps, viewer, { cohortId, organisationId })
    },
  ],
  'participation/confirmParticipant': [
    'invited',
    async (world, { cohortId }) => {
      const { deps } = world
      const email = newcomer
      await inviteIntoCohort(deps, await world.as(coordinator), { cohortId, email })
      await acceptByMail(deps, await world.as(newcomer), await linkIn(world))
      const input = { ...typed(invented, 9), signatory: true }
      const { organisationId } = await createOrganisation(deps, await world.as(newcomer), input)
      const join = { cohortId, organisationId }
      const participationId = await joinCohort(deps, await world.as(newcomer), join)
      const viewer = await world.as(coordinator)
      return () => confirmParticipant(deps, viewer, { participationId })
    },
  ],
  'participation/acceptInvitation': [
    'invited',
    async (world, ids) => {
      const { viewer, ...input } = await organisationOf(world, ids)
      return () => acceptInvitation(world.deps, viewer, input)
    },
  ],
  'participation/declineInvitation': [
    'invited',
    async (world, ids) => {
      const { viewer, ...input } = await organisationOf(world, ids)
      return () => declineInvitation(world.deps, viewer, { ...input, reason })
    },
  ],
  'participation/exitParticipation': [
    'scheduled',
    async (world, ids) => {
      const { viewer, ...input } = await organisationOf(world, ids)
      return () => exitParticipation(world.deps, viewer, { ...input, reason })
    },
  ],
  'participation/assignMentor': [
    'begun',
    async (world, { traveller: { participationId } }) => {
      const { viewer, version } = await coordinating(world, participationId)
      const { personId } = await world.as('opiekun@demo.example')
      return () => assignMentor(world.deps, viewer, { participationId, personId, version })
    },
  ],
  'participation/releaseMentor': [
    'begun',
    async (world, { traveller: { participationId } }) => {
      const first = await coordinating(world, participationId)
      const { personId } = await world.as('opiekun@demo.example')
      await assignMentor(world.deps, first.viewer, { participationId, personId, ...first })
      const { viewer, version } = await coordinating(world, participationId)
      return () => releaseMentor(world.deps, viewer, { participationId, reason, version })
    },
  ],
  'certificate/issueCertificate': [
    'decided',
    async ({ deps }, { decisionId }) =>
      () =>
        issueCertificate(deps, { decisionId }),
  ],
  'certificate/fileCertificate': [
    'decided',
    async ({ deps }, { decisionId }) => {
      const certificate = await issueCertificate(deps, { decisionId })
      const { id } = certificate as { id: string }
      return () => fileCertificate(deps, { id })
    },
  ],
  'certificate/withdrawCertificate': [
    'certified',
    async (world) => {
      const { viewer, taking } = await issued(world)
      return () => withdrawCertificate(world.deps, viewer, taking)
    },
  ],
  'certificate/annulCertificate': [
    'certified',
    async (world) => {
      const { viewer, taking } = await issued(world)
      return () => annulCertificate(world.deps, viewer, taking)
    },
  ],
}
