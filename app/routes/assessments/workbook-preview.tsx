import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { problemIn } from '#app/components/problem.ts'
import { PreviewPage } from '#app/components/workbook/preview-page.tsx'
import { Refused } from '#app/errors.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { reading, uploading } from '#app/route.server.ts'
import {
  LARGEST,
  readUploadedWorkbook,
  showUpload,
} from '#app/use-cases/workbook/preview.server.ts'
import { workbook } from '#templates/messages/workbook.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const assessmentId = params.id as string
  await showUpload(deps, viewer, { assessmentId })
  return { id: assessmentId }
})

export const action = uploading(
  ({ deps, viewer, params }) => showUpload(deps, viewer, { assessmentId: params.id as string }),
  async ({ deps, viewer, params, file }) => {
    if (!file) throw new Refused('workbookMissing', {}, 'file')
    if (file.tooLarge || file.size > LARGEST) throw new Refused('workbookTooLarge', {}, 'file')
    const uploaded = { assessmentId: params.id as string, file: { path: file.path } }
    return { preview: await readUploadedWorkbook(deps, viewer, uploaded) }
  },
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(workbook[locale].previewTitle))

export default function WorkbookPreview() {
  const { id } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const preview = answer && 'preview' in answer ? answer.preview : null
  return <PreviewPage id={id} preview={preview} upload={problemIn(answer) && answer} />
}
