import type { Db, Trx } from '#db/schema.ts'
import type { DevelopmentAgreementRow } from '#db/support-rows.ts'

export type AgreedStep = {
  id: string
  title: string
  result: string
  dueOn: string
  codes: string[]
  doneAt: string | null
}

export type DevelopmentAgreement = DevelopmentAgreementRow & {
  mentorName: string | null
  signatoryName: string | null
  steps: AgreedStep[]
}

/** The agreement of a participation that has not ended, or the last one that has. */
export async function agreementOf(
  db: Db,
  participationId: string,
): Promise<DevelopmentAgreement | undefined> {
  const row = await db
    .selectFrom('developmentAgreement')
    .leftJoin('person as mentor', 'mentor.id', 'developmentAgreement.mentorId')
    .leftJoin('person as signatory', 'signatory.id', 'developmentAgreement.signatoryId')
    .selectAll('developmentAgreement')
    .select(['mentor.name as mentorName', 'signatory.name as signatoryName'])
    .where('participationId', '=', participationId)
    .orderBy('developmentAgreement.createdAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...row, steps: await stepsOf(db, row.id) }
}

async function stepsOf(db: Db, agreementId: string): Promise<AgreedStep[]> {
  const rows = await db
    .selectFrom('developmentStep')
    .select(['id', 'title', 'result', 'dueOn', 'codes', 'doneAt'])
    .where('agreementId', '=', agreementId)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({ ...row, codes: JSON.parse(row.codes) as string[] }))
}

export async function insertAgreement(
  trx: Trx,
  row: { id: string; participationId: string; aim: string; createdBy: string; at: string },
): Promise<void> {
  const { at, ...rest } = row
  await trx
    .insertInto('developmentAgreement')
    .values({ ...rest, revision: 1, createdAt: at, updatedAt: at })
    .execute()
}

/** A new text takes every signature away. False when somebody else changed it meanwhile. */
export async function changeAgreement(
  trx: Trx,
  { id, revision, aim, at }: { id: string; revision: number; aim: string; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('developmentAgreement')
    .set({
      aim,
      revision: revision + 1,
      mentorId: null,
      mentorSignedAt: null,
      signatoryId: null,
      organisationSignedAt: null,
      updatedAt: at,
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export type NewStep = Pick<AgreedStep, 'id' | 'title' | 'result' | 'dueOn' | 'codes' | 'doneAt'>

export async function replaceSteps(trx: Trx, agreementId: string, steps: NewStep[]): Promise<void> {
  await trx.deleteFrom('developmentStep').where('agreementId', '=', agreementId).execute()
  if (steps.length === 0) return
  await trx
    .insertInto('developmentStep')
    .values(
      steps.map(({ codes, ...step }, position) => ({
        ...step,
        agreementId,
        position,
        codes: JSON.stringify(codes),
      })),
    )
    .execute()
}

type Signature = { id: string; revision: number; personId: string; at: string }

/** False when the text is no longer the one that was read, or is signed on this side. */
export async function signByMentor(trx: Trx, signature: Signature): Promise<boolean> {
  const { numUpdatedRows } = await signing(trx, signature)
    .set({ mentorId: signature.personId, mentorSignedAt: signature.at })
    .where('mentorSignedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export async function signByOrganisation(trx: Trx, signature: Signature): Promise<boolean> {
  const { numUpdatedRows } = await signing(trx, signature)
    .set({ signatoryId: signature.personId, organisationSignedAt: signature.at })
    .where('organisationSignedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

const signing = (trx: Trx, { id, revision }: Signature) =>
  trx
    .updateTable('developmentAgreement')
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('endedAt', 'is', null)

/** Marks a step as done on a day, or as not done. */
export async function tickStepRow(
  trx: Trx,
  { id, agreementId, doneAt }: { id: string; agreementId: string; doneAt: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('developmentStep')
    .set({ doneAt })
    .where('id', '=', id)
    .where('agreementId', '=', agreementId)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Ends with the participation; what was agreed stays readable. */
export async function endAgreement(
  trx: Trx,
  { participationId, at }: { participationId: string; at: string },
): Promise<void> {
  await trx
    .updateTable('developmentAgreement')
    .set({ endedAt: at })
    .where('participationId', '=', participationId)
    .where('endedAt', 'is', null)
    .execute()
}
