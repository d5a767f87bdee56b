import { permitGlobally } from '#app/access/permit.server.ts'
import { scopeOf } from '#app/access/scope.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { listCertificates } from '#db/queries/certificate.server.ts'
import { truthOf } from '#workflows/certificate/truth.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'

const PAGE = 50

/** `2026-14`: the year and number of the last line of the page before. */
type Before = string | null

/** Every certificate with what is true of it now; nothing that a trial brought. Public. */
export function showRegister(deps: Deps, { before }: { before: Before }) {
  return listed(deps, { public: true }, before)
}

/** Everything that was issued, trials included, for coordinators. */
export function showCertificates(deps: Deps, viewer: Viewer, { before }: { before: Before }) {
  permitGlobally(viewer, 'certificate.withdraw')
  return listed(deps, scopeOf(viewer), before)
}

async function listed(deps: Deps, scope: Parameters<typeof listCertificates>[1], before: Before) {
  const today = dayInWarsaw(deps.now().toISOString())
  const found = await listCertificates(deps.db, scope, {
    before: placeIn(before),
    limit: PAGE + 1,
  })
  const lines = []
  for (const row of found.slice(0, PAGE)) {
    const { title, version } = await readManifest(deps.db, row.standardVersionId)
    lines.push({
      ...{ number: row.number, name: row.name, level: row.level, validUntil: row.validUntil },
      series: row.series,
      issuedOn: dayInWarsaw(row.issuedAt),
      standard: { title, version },
      truth: truthOf(row, today),
    })
  }
  const last = found.length > PAGE ? found[PAGE - 1] : undefined
  return { lines, next: last ? `${last.year}-${last.n}` : null }
}

function placeIn(before: Before) {
  const found = /^(\d{4})-(\d{1,9})$/.exec(before ?? '')
  return found ? { year: Number(found[1]), n: Number(found[2]) } : undefined
}
