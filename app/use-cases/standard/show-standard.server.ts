import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { templatesFor } from '#app/use-cases/document/library.server.ts'
import { findVersion, listVersions, type VersionRow } from '#db/queries/standard.server.ts'
import type { Db } from '#db/schema.ts'
import { audienceOf } from '#workflows/standard/audience.ts'
import type { Criterion, Manifest } from '#workflows/standard/manifest.ts'
import { neededFor } from '#workflows/standard/needed-for.ts'
import { readHelp, readLegalBases, readManifest } from './read.server.ts'

/** Drafts are the editors' own; everything from the consultation on is everybody's. */
const isPublic = ({ state }: VersionRow) => state !== 'draft'

/** Every public version, for anyone. */
export async function showStandards({ db }: Pick<Deps, 'db'>) {
  const versions = (await listVersions(db)).filter(isPublic)
  return Promise.all(
    versions.map(async (row) => {
      const { title, notice, areas, criteria } = await readManifest(db, row.id)
      return { ...publicRow(row), title, notice, areas: areas.length, criteria: criteria.length }
    }),
  )
}

/** What a reader looks for; empty texts look for everything. */
export type CriteriaFilter = { words: string; area: string; kind: string; level: string }

/** One version by area, narrowed to what the reader looks for. NotFound for drafts. */
export async function showStandard(
  { db }: Pick<Deps, 'db'>,
  { slug, version, filter }: { slug: string; version: string; filter: CriteriaFilter },
) {
  const { row, manifest } = await readPublic(db, { slug, version })
  const { title, notice, areas, criteria, validity } = manifest
  const found = criteria.filter((criterion) => isWanted(criterion, filter))
  return {
    ...publicRow(row),
    title,
    notice,
    validity,
    total: criteria.length,
    found: found.length,
    areas: areas.map((area) => ({
      ...area,
      total: criteria.filter((criterion) => criterion.area === area.code).length,
      criteria: found.filter((criterion) => criterion.area === area.code).map(shortOf),
    })),
  }
}

/** One criterion with its help and neighbours, for anyone. */
export async function showCriterion(
  { db }: Pick<Deps, 'db'>,
  { slug, version, code }: { slug: string; version: string; code: string },
) {
  const { row, manifest } = await readPublic(db, { slug, version })
  const { criteria, areas, title, notice } = manifest
  const index = criteria.findIndex((criterion) => criterion.code === code)
  const criterion = criteria[index]
  if (!criterion) throw new NotFound()
  const [help] = await readHelp(db, { slug, code })
  return {
    standard: { ...publicRow(row), title, notice },
    area: areas.find((area) => area.code === criterion.area),
    criterion: shortOf(criterion),
    audience: audienceOf(manifest, criterion),
    help,
    needs: neededFor(manifest, code),
    legalBases: await readLegalBases(db, { slug, code }),
    templates: templatesFor(code),
    previous: neighbour(criteria[index - 1]),
    next: neighbour(criteria[index + 1]),
  }
}

async function readPublic(
  db: Db,
  address: { slug: string; version: string },
): Promise<{ row: VersionRow; manifest: Manifest }> {
  const row = await findVersion(db, address)
  if (!row || !isPublic(row)) throw new NotFound()
  return { row, manifest: await readManifest(db, row.id) }
}

const publicRow = ({ slug, version, sha256, createdAt, state }: VersionRow) => ({
  slug,
  version,
  sha256,
  publishedAt: createdAt,
  state,
})

const shortOf = ({ code, title, statement, kind, kindIf, level }: Criterion) => ({
  code,
  title,
  statement,
  kind,
  /** A duty for some organisations only. */
  sometimesDuty: kind !== 'critical' && kindIf !== null,
  level,
})

const neighbour = (criterion: Criterion | undefined) =>
  criterion && { code: criterion.code, title: criterion.title }

function isWanted(criterion: Criterion, { words, area, kind, level }: CriteriaFilter): boolean {
  const { code, title, statement } = criterion
  const text = folded([code, title.pl, title.en, statement.pl, statement.en].join(' '))
  const isOfKind = kind === '' || criterion.kind === kind || criterion.kindIf?.kind === kind
  return (
    (area === '' || criterion.area === area) &&
    isOfKind &&
    (level === '' || criterion.level === level) &&
    folded(words)
      .split(/\s+/)
      .every((word) => text.includes(word))
  )
}

/** Without capitals and accents, so that "zazolc" finds "zażółć". */
const folded = (text: string): string =>
  text.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '').trim()
