import { redirect } from '@remix-run/node'
import { permit } from '#app/access/permit.server.ts'
import { documentForm, evidenceForm, versionForm } from '#app/forms/evidence.ts'
import { uploading } from '#app/route.server.ts'
import { addEvidence } from '#app/use-cases/evidence/add.server.ts'
import { addDocument } from '#app/use-cases/evidence/add-document.server.ts'
import { addVersion } from '#app/use-cases/evidence/add-version.server.ts'

/** Forms that bring a file; each is asked at two addresses, as a page and as data for a script. */

export const addingDocument = uploading(
  ({ deps, viewer, params }) =>
    permit(deps, viewer, 'evidence.edit', { organisationId: params.id as string }),
  async ({ deps, viewer, params, parse, file }) => {
    const organisationId = params.id as string
    const document = { ...parse(documentForm), file }
    const itemId = await addDocument(deps, viewer, { organisationId, ...document })
    return redirect(`/organisations/${organisationId}/evidence/${itemId}`)
  },
)

export const addingVersion = uploading(
  ({ deps, viewer, params }) =>
    permit(deps, viewer, 'evidence.edit', { organisationId: params.id as string }),
  async ({ deps, viewer, params, parse, file }) => {
    const place = { organisationId: params.id as string, itemId: params.item as string }
    await addVersion(deps, viewer, { ...place, ...parse(versionForm), file })
    return redirect(`/organisations/${place.organisationId}/evidence/${place.itemId}`)
  },
)

export const addingEvidence = uploading(
  ({ deps, viewer, params }) =>
    permit(deps, viewer, 'answer.give', { assessmentId: params.id as string }),
  async ({ deps, viewer, params, parse, file }) => {
    const place = { assessmentId: params.id as string, code: params.code as string }
    await addEvidence(deps, viewer, { ...place, ...parse(evidenceForm), file })
    return redirect(`/assessments/${place.assessmentId}/criteria/${place.code}#evidence`)
  },
)
