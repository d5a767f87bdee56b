import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { findCohort } from '#db/queries/cohort.server.ts'
import { csv } from '#templates/csv.ts'
import { board } from '#templates/messages/board.ts'
import { type Locale, say } from '#templates/messages/message.ts'
import type { Line } from './board.ts'
import { allLines } from './board-lines.server.ts'

/** The board as a file for a spreadsheet: names for coordinators, codes for evaluators. */
export async function exportBoard(
  deps: Deps,
  viewer: Viewer,
  { cohortId, locale }: { cohortId: string; locale: Locale },
): Promise<string> {
  const { standings } = await permit(deps, viewer, 'cohort.see', { cohortId })
  const coordinator = standings.has('coordinator')
  if (!coordinator && !standings.has('evaluator')) throw new NotFound()
  const cohort = await findCohort(deps.db, cohortId)
  if (!cohort) throw new NotFound()
  const lines = await allLines(deps.db, { cohort, scope: { coordinator }, now: deps.now() })
  const t = (key: keyof (typeof board)['pl']) => say(locale, board[locale][key])
  const naming = coordinator ? [t('organisation'), t('legalForm'), t('mentor')] : []
  const head = [t('code'), ...naming, t('stage'), t('days'), t('dueOn'), t('waitsFor')]
  const cells = (line: Line) => [
    line.code,
    ...(coordinator ? [line.name ?? '', line.legalForm ?? '', line.mentor ?? ''] : []),
    t(`stage.${line.stage}`),
    line.days,
    line.dueOn ?? '',
    line.waitsFor ? t(`waits.${line.waitsFor}`) : '',
    line.answered,
    line.applicable,
    line.certificate ?? '',
  ]
  const rest = [t('answered'), t('applicable'), t('certificate')]
  return csv([[...head, ...rest], ...lines.map(cells)])
}
