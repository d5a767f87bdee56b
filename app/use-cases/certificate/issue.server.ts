import type { Deps } from '#app/deps.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { beginWorkflow, factBy } from '#app/use-cases/workflow/step.server.ts'
import {
  certificateOfDecision,
  groundsOf,
  insertCertificate,
  localeOfTeam,
  nextNumber,
} from '#db/queries/certificate.server.ts'
import { finalReportOf } from '#db/queries/report.server.ts'
import type { Trx } from '#db/schema.ts'
import { numberOf } from '#workflows/certificate/truth.ts'
import { dayInWarsaw, monthsAfter } from '#workflows/cohort/deadlines.ts'

const certified = {
  trial: ['wouldMeet', 'withConditions', 'notYet'],
  full: ['award', 'conditional'],
}

/**
 * Takes the number and writes what the document will say, once for each decision: asked again, it answers with
 * the same number. Any opinion of a trial brings series P; series C is for an award, conditional or not.
 */
export async function issueCertificate(
  deps: Deps,
  { decisionId }: { decisionId: string },
): Promise<{ id: string; number: string } | undefined> {
  return deps.db.transaction().execute(async (trx) => {
    const issued = await certificateOfDecision(trx, decisionId)
    if (issued) return issued
    const grounds = await groundsOf(trx, decisionId)
    if (!grounds?.ballot || !certified[grounds.mode].includes(grounds.ballot)) return undefined
    const ballot = grounds.ballot
    return grounds.mode === 'trial'
      ? record(trx, deps, { ...grounds, decisionId, ballot, level: null })
      : record(trx, deps, {
          ...{ ...grounds, decisionId, ballot },
          level: await levelOf(trx, grounds.caseId),
        })
  })
}

type Grounds = NonNullable<Awaited<ReturnType<typeof groundsOf>>> & {
  decisionId: string
  ballot: string
  level: 'basic' | 'advanced' | null
}

async function record(trx: Trx, deps: Deps, grounds: Grounds) {
  const { organisationId, organisationRevision, standardVersionId, standardSha256 } = grounds
  const series = grounds.mode === 'trial' ? ('P' as const) : ('C' as const)
  const { actorId, at } = factBy(deps, 'system')
  const today = dayInWarsaw(at)
  const year = Number(today.slice(0, 4))
  const n = await nextNumber(trx, { series, year })
  const id = deps.newId()
  const number = numberOf({ series, year, n })
  const validUntil = series === 'P' ? null : await lastDay(trx, standardVersionId, today)
  await insertCertificate(trx, {
    ...{ id, number, series, year, n, validUntil },
    ...{ organisationId, organisationRevision, standardVersionId, standardSha256 },
    decisionId: grounds.decisionId,
    level: grounds.level,
    validFrom: at,
    // An id is 160 random bits, so it cannot be guessed from the number (`contract.md` §11).
    code: deps.newId(),
    locale: await localeOfTeam(trx, organisationId),
    replacesId: null,
    issuedAt: at,
  })
  const conditional = grounds.ballot === 'conditional'
  const input = { decisionId: grounds.decisionId, organisationId, series, conditional, validUntil }
  await beginWorkflow(trx, { id, kind: 'certificate', input, actorId, at })
  return { id, number }
}

/** The certificate holds for as long as the version of the standard says. */
async function lastDay(trx: Trx, standardVersionId: string, today: string): Promise<string> {
  const { validity } = await readManifest(trx, standardVersionId)
  return monthsAfter(today, validity.certificateMonths)
}

/** The level the reviewers agreed on; an award says at least that the basic one is reached. */
async function levelOf(trx: Trx, caseId: string): Promise<'basic' | 'advanced'> {
  const report = await finalReportOf(trx, caseId)
  return report?.content.level === 'advanced' ? 'advanced' : 'basic'
}
