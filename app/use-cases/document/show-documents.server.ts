import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import {
  readProfile,
  readWorkingStandard,
} from '#app/use-cases/organisation/read-profile.server.ts'
import { documentsOf, type StoredDocument } from '#db/queries/document.server.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { findTemplate, library } from '#templates/documents/library.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { completeProfile } from '#workflows/organisation/facts.ts'
import { evaluateRule } from '#workflows/standard/rule.ts'
import { short } from './library.server.ts'
import { openAssessment } from './open-assessment.server.ts'

/** An organisation's documents, and those of the library that would help it now. */
export async function showDocuments(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  const { db } = deps
  const { standings } = await permit(deps, viewer, 'document.see', { organisationId })
  const organisation = await findOrganisation(db, organisationId)
  const stored = await documentsOf(db, organisationId)
  const missing = await missingCriteria(deps, organisationId)
  const { manifest } = await readWorkingStandard(db, organisationId)
  const profile = completeProfile(manifest, await readProfile(db, organisationId))
  const begun = new Set(stored.map(({ template }) => template))
  const fresh = library.filter(({ code }) => !begun.has(code))
  const suits = ({ when }: DocumentTemplate) => evaluateRule(when, profile)
  const offered = fresh
    .filter((template) => suits(template) !== false)
    .map((template) => ({ ...short(template), helps: helped(template, missing) }))
  return {
    organisation: { id: organisationId, name: organisation?.name ?? '' },
    documents: stored.flatMap(lineOf),
    /** Those that help with what is missing in the open assessment, most criteria first. */
    forGaps: offered
      .filter(({ helps }) => helps.length > 0)
      .toSorted((a, b) => b.helps.length - a.helps.length),
    others: offered.filter(({ helps }) => helps.length === 0),
    actions: { write: allows('document.edit', standings) },
  }
}

/** Criteria of the open assessment answered, but not as met. */
async function missingCriteria(deps: Deps, organisationId: string): Promise<Set<string>> {
  const open = await openAssessment(deps.db, organisationId)
  if (!open) return new Set()
  const { applicable, answers } = open.context
  const lacking = new Set(['partly', 'notMet', 'unknown'])
  return new Set(
    applicable
      .map(({ code }) => code)
      .filter((code) => lacking.has(answers[code]?.value ?? 'unanswered')),
  )
}

const helped = ({ criteria }: DocumentTemplate, missing: Set<string>) =>
  criteria.filter((code) => missing.has(code))

/** A document whose template was taken out of the library still shows, by its code. */
function lineOf({ id, template, adoptedOn, updatedAt }: StoredDocument) {
  const found = findTemplate(template)
  return found ? [{ id, code: template, title: found.title, adoptedOn, updatedAt }] : []
}
