import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { participationsOfOrganisation } from '#db/queries/organisation.server.ts'
import { organisationName } from '#db/queries/team.server.ts'
import { consentsOf, insertConsent } from '#db/queries/team-consents.server.ts'
import { insertLog } from '#db/queries/team-log.server.ts'
import type { Trx } from '#db/schema.ts'
import { consentTexts } from '#templates/messages/consents.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'

type Given = { organisationId: string; participationId: string; personId: string; at: string }

/** What a person accepted by taking the organisation into a cohort, each with the version of its text. */
export async function recordConsents(
  trx: Trx,
  deps: Pick<Deps, 'newId'>,
  { at, ...given }: Given,
): Promise<void> {
  const paper = { signedOn: null, place: null }
  for (const [kind, textVersion] of Object.entries(consentTexts))
    await insertConsent(trx, {
      id: deps.newId(),
      kind,
      textVersion,
      givenAt: at,
      ...given,
      ...paper,
    })
}

/** Consents and agreements of an organisation that are on file. */
export async function showConsents(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  const { standings } = await permit(deps, viewer, 'organisation.consents', { organisationId })
  const { db } = deps
  const participations = await participationsOfOrganisation(db, organisationId)
  const mayNote = standings.has('administrator') || standings.has('coordinator')
  return {
    organisationId,
    organisation: (await organisationName(db, organisationId)) ?? '',
    consents: await consentsOf(db, organisationId),
    participations: participations.map(({ id, name }) => ({ id, name })),
    today: dayInWarsaw(deps.now().toISOString()),
    mayNote: mayNote && participations.length > 0,
  }
}

export type Agreement = {
  organisationId: string
  participationId: string
  /** ISO day of the signatures. */
  signedOn: string
  /** Where the paper lies. */
  place: string
}

/** Notes that an agreement on taking part was signed on paper. */
export async function noteAgreement(
  deps: Deps,
  viewer: Viewer,
  { organisationId, participationId, signedOn, place }: Agreement,
): Promise<void> {
  const givenAt = deps.now().toISOString()
  await deps.db.transaction().execute(async (trx) => {
    const rules = { db: trx, now: deps.now }
    await permit(rules, viewer, 'organisation.noteAgreement', { organisationId })
    const own = await participationsOfOrganisation(trx, organisationId)
    if (!own.some(({ id }) => id === participationId)) throw new NotFound()
    if (signedOn > dayInWarsaw(givenAt)) throw new Refused('signedInFuture', {}, 'signedOn')
    const kind = 'agreement'
    const who = { organisationId, participationId, personId: viewer.personId }
    const paper = { textVersion: '', signedOn, place }
    await insertConsent(trx, { id: deps.newId(), kind, ...who, ...paper, givenAt })
    await insertLog(trx, {
      ...{ id: deps.newId(), organisationId, kind: 'agreementNoted', at: givenAt },
      ...{ actorId: viewer.personId, data: { participationId, signedOn } },
    })
  })
}
