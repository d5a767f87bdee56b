import type { Db } from '#db/schema.ts'

class Rehearsal extends Error {}

/** A real write that is rolled back: the only proof that the database takes writes. */
export async function canWrite(db: Db): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await trx
        .insertInto('attempt')
        .values({ key: 'healthz', count: 0, windowEndsAt: '' })
        .execute()
      throw new Rehearsal()
    })
    return false
  } catch (error) {
    return error instanceof Rehearsal
  }
}
