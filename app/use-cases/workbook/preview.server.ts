import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { Refused } from '#app/errors.ts'
import type { View } from '#app/use-cases/assessment/view.server.ts'
import type { GivenAnswer } from '#db/queries/answer.server.ts'
import { headingsFor } from '#templates/workbook/sheet.ts'
import { folded, readWorkbookRows, type WorkbookBase } from '#workflows/assessment/workbook.ts'
import type { Locale, Manifest } from '#workflows/standard/manifest.ts'
import { readWorkbookFacts } from './facts.server.ts'

/** As many characters as the criterion's own page takes. */
export const LONGEST = 4000

/** Upload limit of a workbook (bytes). */
export const LARGEST = 2 * 1024 * 1024

const sentences = {
  notSheet: 'workbookNotSheet',
  bomb: 'workbookBomb',
  unreadable: 'workbookUnreadable',
  long: 'workbookLong',
}

/** Whether this viewer writes answers here at all; asked before any file is read. */
export async function showUpload(
  deps: Deps,
  viewer: Viewer,
  { assessmentId }: { assessmentId: string },
) {
  await permit(deps, viewer, 'answer.give', { assessmentId })
}

export type Uploaded = { assessmentId: string; file: Uint8Array | { path: string } }

/** What a workbook would change, and what of it cannot be taken. Writes nothing. */
export async function readUploadedWorkbook(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, file }: Uploaded,
) {
  await permit(deps, viewer, 'answer.give', { assessmentId })
  const { view, answers } = await readWorkbookFacts(deps, viewer, { assessmentId, filled: false })
  if (!view.may.answer) throw new Refused('workbookLocked')
  const { locale } = viewer
  const names = ['Samoocena', 'Self-assessment']
  const read = await deps.world.workbooks.read(file, names)
  if (!read.ok) throw new Refused(sentences[read.reason], {}, 'file')
  const reading = readWorkbookRows(read.sheet, baseOf(view, answers, locale))
  const { manifest } = view
  return {
    ...reading,
    changes: reading.changes.map((change) => ({
      ...change,
      title: titleOf(manifest, change.code, locale),
    })),
  }
}

export const titleOf = ({ criteria }: Manifest, code: string, locale: Locale): string =>
  criteria.find((criterion) => criterion.code === code)?.title[locale] ?? code

function baseOf(
  { manifest, context }: View,
  answers: Record<string, GivenAnswer>,
  locale: Locale,
): WorkbookBase {
  return {
    codes: manifest.criteria.map(({ code }) => code),
    applicable: context.applicable.map(({ code }) => code),
    answers,
    words: new Map(
      manifest.scale.flatMap(({ answer, label }) =>
        [label.pl, label.en].map((word) => [folded(word), answer] as const),
      ),
    ),
    reasonMinLength: manifest.rules.notApplicable.reasonMinLength,
    longest: LONGEST,
    headings: headingsFor(locale),
  }
}
