import { redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { DocumentProblem } from '#app/components/document/document-problem.tsx'
import { documentMoveForm } from '#app/forms/document.ts'
import { acting, reading } from '#app/route.server.ts'
import { showDocument } from '#app/use-cases/document/show-document.server.ts'
import { reopenDocument } from '#app/use-cases/document/write.server.ts'

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const { id: organisationId = '', document: id = '' } = params
  await reopenDocument(deps, viewer, { organisationId, id, ...parse(documentMoveForm) })
  return redirect(`/organisations/${organisationId}/documents/${id}`)
})

/** Nothing but the question whether the viewer may be here at all. */
export const loader = reading(async ({ deps, viewer, params }) => {
  const { id: organisationId = '', document: id = '' } = params
  await showDocument(deps, viewer, { organisationId, id, deed: 'document.edit' })
  return null
})

export default function ReopenDocument() {
  const { id, document } = useParams()
  const back = `/organisations/${id}/documents/${document}`
  return <DocumentProblem answer={useActionData()} back={back} />
}
