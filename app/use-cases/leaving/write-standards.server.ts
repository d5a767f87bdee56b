import { ImportRefused } from '#app/errors.ts'
import { canonicalText } from '#db/canonical.ts'
import { versionWithText } from '#db/queries/leaving-import.server.ts'
import { insertVersion } from '#db/queries/standard.server.ts'
import type { Trx } from '#db/schema.ts'
import { manifestSchema } from '#templates/standards/schema.ts'
import type { OrganisationData } from './format.ts'

/**
 * The versions of standards the organisation worked on. One that is here already is used if it is the same word
 * for word. Answers with the ids of those, from the copy's id to the one here.
 */
export async function writeStandards(
  trx: Trx,
  { standardVersions }: OrganisationData,
): Promise<Map<string, string>> {
  const idOf = new Map<string, string>()
  for (const { id, slug, version, title, manifest, sha256, createdAt } of standardVersions) {
    const here = await versionWithText(trx, { slug, version })
    if (here && here.sha256 !== sha256)
      throw new ImportRefused(
        `This instance has another text of the standard ${slug} ${version}; import into a new one.`,
      )
    if (here) {
      idOf.set(id, here.id)
      continue
    }
    const parsed = manifestSchema.safeParse(JSON.parse(manifest))
    if (!parsed.success) throw new ImportRefused(`The standard ${slug} ${version} is not sound.`)
    const canonical = canonicalText(JSON.parse(manifest))
    const row = { id, slug, version, sha256, at: createdAt }
    await insertVersion(trx, row, { ...parsed.data, title: JSON.parse(title), canonical })
  }
  return idOf
}
