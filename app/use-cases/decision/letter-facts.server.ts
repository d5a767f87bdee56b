import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { referenceOf } from '#app/use-cases/case/reference.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { findCase } from '#db/queries/case.server.ts'
import { findDecision } from '#db/queries/decision.server.ts'
import { certificateNumberOf } from '#db/queries/letter.server.ts'
import { finalReportOf, organisationAt } from '#db/queries/report.server.ts'
import { countRecusals } from '#db/queries/vote.server.ts'
import type { LetterFacts } from '#templates/pdf/facts.ts'
import type { Ballot } from '#workflows/decision/events.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'
import { numbersOf } from '../case/numbers.ts'

/** Letters are written in Polish: their readers' language, whoever reads the page. */
const LOCALE = 'pl'

/** What the letter about a taken decision says. */
export async function readLetterFacts(deps: Deps, decisionId: string): Promise<LetterFacts> {
  const { db, settings } = deps
  const decision = await findDecision(db, decisionId)
  const row = decision && (await findCase(db, decision.caseId))
  const report = row && (await finalReportOf(db, row.id))
  if (!decision?.takenAt || !decision.ballot || !row || !report) throw new NotFound()
  const { content } = report
  const organisation = await organisationAt(db, content.organisation)
  if (!organisation) throw new NotFound()
  const manifest = await readManifest(db, row.standardVersionId)
  const certificateNumber = await certificateNumberOf(db, decisionId)
  const { version, sha256 } = content.standard
  const remarks = decision.reasons?.remarks
  return {
    locale: LOCALE,
    reference: referenceOf(row.id),
    sentAt: decision.takenAt,
    decidedAt: decision.takenAt,
    issuer: settings.issuerName,
    decidingBody: 'Kapituła',
    organisation: { ...numbersOf(organisation), address: addressOf(organisation) },
    standard: { title: manifest.title[LOCALE], version, sha256 },
    cohort: row.cohortName,
    outcome: decision.ballot,
    votes: Object.entries(decision.counts ?? {}).map(([outcome, count]) => ({
      outcome: outcome as Ballot,
      count,
    })),
    recusals: await countRecusals(db, decisionId),
    reasons: reasonsOf(decision.reasons?.criteria ?? {}, manifest),
    conditions: [],
    ...(remarks && { remarks }),
    ...(certificateNumber && { certificateNumber }),
  }
}

function reasonsOf(reasons: Record<string, string>, { criteria }: Manifest) {
  return criteria.flatMap(({ code, title }) => {
    const text = reasons[code]
    return text ? [{ code, title: title[LOCALE], text }] : []
  })
}

function addressOf({ street, postalCode, city }: Record<'street' | 'postalCode' | 'city', string>) {
  return `${street}, ${postalCode} ${city}`
}
