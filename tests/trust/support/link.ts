import type { World } from '#bin/demo/world.ts'

/** The token in the link of the newest mail that has one. */
export async function linkIn({ deps }: Pick<World, 'deps'>): Promise<string> {
  const mail = await deps.db
    .selectFrom('mail')
    .select('secretBody')
    .where('secretBody', 'is not', null)
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  return /http\S+[/=]([\w-]+)/.exec(mail.secretBody ?? '')?.[1] as string
}
