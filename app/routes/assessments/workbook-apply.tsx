import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { problemIn } from '#app/components/problem.ts'
import { PreviewPage } from '#app/components/workbook/preview-page.tsx'
import { Refused } from '#app/errors.ts'
import { applyForm, previewsIn } from '#app/forms/workbook.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { acting, reading } from '#app/route.server.ts'
import { applyWorkbook } from '#app/use-cases/workbook/apply.server.ts'
import { showUpload } from '#app/use-cases/workbook/preview.server.ts'
import { workbook } from '#templates/messages/workbook.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const assessmentId = params.id as string
  await showUpload(deps, viewer, { assessmentId })
  return { id: assessmentId }
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const assessmentId = params.id as string
  const { changes, take } = parse(applyForm)
  const previews = previewsIn(changes)
  if (!previews) throw new Refused('workbookGarbled')
  const chosen = previews
    .filter(({ code }) => take.includes(code))
    // What the preview showed as written now is what the reader agreed to replace.
    .map(({ now, ...change }) => ({ ...change, revision: now?.revision ?? 0 }))
  const { saved, conflicts } = await applyWorkbook(deps, viewer, { assessmentId, chosen })
  if (conflicts.length === 0)
    return redirect(`/assessments/${assessmentId}/workbook?saved=${saved}`)
  return { saved, conflicts }
})

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(workbook[locale].previewTitle))

export default function ApplyWorkbook() {
  const { id } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem = problemIn(answer)
  const conflicts = answer && 'conflicts' in answer ? answer.conflicts : null
  const changes = conflicts ?? (problem ? previewsIn(problem.typed.changes) : null)
  return (
    <PreviewPage
      id={id}
      preview={changes && { changes, refused: [], unchanged: 0 }}
      apply={problem && answer}
      saved={answer && 'saved' in answer ? answer.saved : 0}
    />
  )
}
