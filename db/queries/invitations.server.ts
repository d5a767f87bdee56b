import type { Db, MembershipRow, RoleGrantRow, Trx } from '#db/schema.ts'

/** What an invitation grants to whoever accepts it. */
export type Offer =
  | {
      kind: 'role'
      role: RoleGrantRow['role']
      scopeKind: 'global' | 'cohort'
      scopeId: string | null
    }
  | { kind: 'team'; role: MembershipRow['role']; organisationId: string }
  /** Whoever accepts may bring one organisation of theirs into the cohort. */
  | { kind: 'cohort'; role: 'participant'; scopeId: string }

export type Invitation = {
  id: string
  email: string
  offers: Offer[]
  /** The team the invitation is to, or null when it grants a role of the programme. */
  organisationId: string | null
  invitedBy: string
  createdAt: string
  expiresAt: string
  usedAt: string | null
  usedBy: string | null
  revokedAt: string | null
}

const columns = [
  'id',
  'email',
  'grants',
  'organisationId',
  'invitedBy',
  'createdAt',
  'expiresAt',
  'usedAt',
  'usedBy',
  'revokedAt',
] as const

type Row = Omit<Invitation, 'offers'> & { grants: string }

export async function insertInvitation(
  trx: Trx,
  row: {
    id: string
    tokenHash: string
    email: string
    offers: Offer[]
    organisationId: string | null
    invitedBy: string
    createdAt: string
    expiresAt: string
  },
): Promise<void> {
  const { offers, ...values } = row
  await trx
    .insertInto('invitation')
    .values({ ...values, grants: JSON.stringify(offers) })
    .execute()
}

export async function invitationByToken(
  db: Db,
  tokenHash: string,
): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitation')
    .select(columns)
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
  return row && read(row)
}

export async function invitationById(db: Db, id: string): Promise<Invitation | undefined> {
  const row = await db
    .selectFrom('invitation')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && read(row)
}

/** Invitations nobody accepted or took back, of one team or of the programme (`null`); lapsed ones included. */
export async function openInvitations(
  db: Db,
  { organisationId, limit }: { organisationId: string | null; limit: number },
): Promise<Invitation[]> {
  const rows = await db
    .selectFrom('invitation')
    .select(columns)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('organisationId', organisationId === null ? 'is' : '=', organisationId)
    .orderBy('createdAt', 'desc')
    .limit(limit)
    .execute()
  return rows.map(read)
}

/** True for whoever comes first, while the invitation holds. */
export async function claimInvitation(
  trx: Trx,
  { id, usedBy, now }: { id: string; usedBy: string; now: string },
): Promise<boolean> {
  const row = await trx
    .updateTable('invitation')
    .set({ usedAt: now, usedBy })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .where('revokedAt', 'is', null)
    .where('expiresAt', '>', now)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export async function revokeInvitation(
  trx: Trx,
  { id, at }: { id: string; at: string },
): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ revokedAt: at })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .execute()
}

/** A new link; the one sent before stops working. */
export async function renewInvitation(
  trx: Trx,
  { id, tokenHash, expiresAt }: { id: string; tokenHash: string; expiresAt: string },
): Promise<void> {
  await trx.updateTable('invitation').set({ tokenHash, expiresAt }).where('id', '=', id).execute()
}

function read({ grants, ...row }: Row): Invitation {
  return { ...row, offers: JSON.parse(grants) }
}

/** Whether a person accepted an invitation to bring an organisation into a cohort. */
export async function isInvitedInto(
  db: Db,
  { personId, cohortId }: { personId: string; cohortId: string },
): Promise<boolean> {
  const rows = await db
    .selectFrom('invitation')
    .select('grants')
    .where('usedBy', '=', personId)
    .execute()
  return rows
    .flatMap(({ grants }) => JSON.parse(grants) as Offer[])
    .some((offer) => offer.kind === 'cohort' && offer.scopeId === cohortId)
}
