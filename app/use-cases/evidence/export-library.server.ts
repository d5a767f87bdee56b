import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { allVersions, type LibraryVersion } from '#db/queries/evidence-library.server.ts'
import { usesOf } from '#db/queries/evidence-uses.server.ts'
import { csv } from '#templates/csv.ts'
import { evidence } from '#templates/messages/evidence.ts'
import { type Locale, say } from '#templates/messages/message.ts'
import { downloadName } from './file-name.ts'

export type Entry = { path: string; bytes: AsyncIterable<Uint8Array> | Uint8Array }

type Word = keyof (typeof evidence)['pl']

/** Everything of a library: an index for a spreadsheet, every file that is still kept, and their checksums. */
export async function exportLibrary(
  deps: Deps,
  viewer: Viewer,
  { organisationId, locale }: { organisationId: string; locale: Locale },
): Promise<Entry[]> {
  await permit(deps, viewer, 'evidence.export', { organisationId })
  const versions = await allVersions(deps.db, organisationId)
  const uses = Map.groupBy(
    (await usesOf(deps.db, { organisationId })).filter(({ live, frozen }) => live || frozen),
    ({ versionId }) => versionId,
  )
  const paths = pathsOf(versions)
  const t = (key: Word) => say(locale, evidence[locale][key])
  const head: Word[] = [
    ...(['name', 'versionNo', 'form', 'documentDate', 'validUntil', 'place', 'url'] as const),
    ...(['usedAt', 'addedAt', 'fileColumn', 'size', 'sha256', 'deletedColumn'] as const),
  ]
  const rows = versions.map((version) => [
    ...[version.name, version.no, t(`form_${version.form}`)],
    ...[version.documentDate ?? '', version.validUntil ?? '', version.place ?? ''],
    version.url ?? '',
    [...new Set((uses.get(version.id) ?? []).map(({ code }) => code))].join(', '),
    ...[version.createdAt, paths.get(version.id) ?? '', version.size ?? ''],
    ...[version.sha256 ?? '', version.deletedAt ?? ''],
  ])
  const files = versions.filter(({ id }) => paths.has(id))
  const sums = files.map(({ id, sha256 }) => `${sha256}  ${paths.get(id)}\n`).join('')
  const text = (words: string) => new TextEncoder().encode(words)
  return [
    { path: 'index.csv', bytes: text(csv([head.map(t), ...rows])) },
    { path: 'sha256sums.txt', bytes: text(sums) },
    ...files.map(({ id, sha256 }) => ({
      path: paths.get(id) as string,
      bytes: deps.world.blobs.read(sha256 as string),
    })),
  ]
}

/** Where each kept file lies in the archive; numbers keep equal names apart. */
function pathsOf(versions: LibraryVersion[]): Map<string, string> {
  const items = [...new Set(versions.map(({ itemId }) => itemId))]
  const kept = versions.filter(({ sha256, deletedAt }) => sha256 !== null && deletedAt === null)
  return new Map(
    kept.map(({ id, itemId, no, fileName, name, type }) => {
      const folder = String(items.indexOf(itemId) + 1).padStart(3, '0')
      return [id, `pliki/${folder}-${no}-${downloadName(fileName ?? name, type ?? '')}`]
    }),
  )
}
