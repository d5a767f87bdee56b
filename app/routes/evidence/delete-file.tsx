import { redirect } from '@remix-run/node'
import { useActionData, useParams } from '@remix-run/react'
import { LinkButton } from '#app/components/button.tsx'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { deleteFileForm } from '#app/forms/evidence.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { deleteFile } from '#app/use-cases/evidence/delete-file.server.ts'
import { showDocument } from '#app/use-cases/evidence/show-document.server.ts'
import { evidence } from '#templates/messages/evidence.ts'

const placeOf = (params: Record<string, string>) => ({
  organisationId: params.id as string,
  itemId: params.item as string,
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = placeOf(params)
  await deleteFile(deps, viewer, { ...place, ...parse(deleteFileForm) })
  return redirect(`/organisations/${place.organisationId}/evidence/${place.itemId}`)
})

/** Nothing but the question whether the viewer may be here at all. */
export const loader = reading(async ({ deps, viewer, params }) => {
  await showDocument(deps, viewer, placeOf(params))
  return null
})

/** Seen only when the file could not be deleted, or by whoever types the address. */
export default function DeleteFilePage() {
  const t = useT(evidence)
  const { id, item } = useParams()
  return (
    <div className="page page--narrow">
      <h1>{t('deleteTitle')}</h1>
      <ProblemSummary problem={useActionData()} t={t} />
      <LinkButton to={`/organisations/${id}/evidence/${item}`}>{t('back')}</LinkButton>
    </div>
  )
}
