import type { BoardRow } from '#db/queries/board.server.ts'
import { dayInWarsaw, daysBetween } from '#workflows/cohort/deadlines.ts'
import { dueOf, placeOf, reached, type Stage, type WaitsFor } from '#workflows/cohort/stage.ts'

/** One organisation as a line of the board. */
export type Line = Omit<BoardRow, 'parts'> & {
  stage: Stage
  /** Dots of the track reached, 0 to 6. */
  reached: number
  waitsFor: WaitsFor
  /** Whole days in the stage. */
  days: number
  /** ISO date; null when nothing is due. */
  dueOn: string | null
  /** Days until it is due; negative when late. */
  left: number | null
}

type Now = {
  deadlines: { submission: string | null; review: string | null; decision: string | null }
  today: string
}

export function lineOf({ parts, ...row }: BoardRow, { deadlines, today }: Now): Line {
  const { stage, waitsFor, since } = placeOf({
    participation: parts.participation?.state ?? 'invited',
    assessment: parts.assessment?.state ?? null,
    case: parts.case?.state ?? null,
    decision: parts.decision?.state ?? null,
  })
  const began = (parts[since] ?? parts.participation)?.since
  const dueOn = dueOf(stage, deadlines)
  return {
    ...row,
    ...{ stage, reached: reached(stage), waitsFor, dueOn },
    days: began ? daysBetween(dayInWarsaw(began), today) : 0,
    left: dueOn === null ? null : daysBetween(today, dueOn),
  }
}

export type BoardQuery = {
  stage?: string | undefined
  waits?: string | undefined
  text?: string | undefined
  sort?: string | undefined
  /** The code number of the last line of the page before. */
  after?: number | undefined
}

/** Whether a line passes what the viewer asked for; text is compared without regard to case, in Polish. */
export function passes(line: Line, { stage, waits, text }: BoardQuery): boolean {
  const said = [line.code, line.name ?? '', line.mentor ?? ''].join(' ').toLocaleLowerCase('pl')
  return (
    (!stage || line.stage === stage) &&
    (!waits || line.waitsFor === waits) &&
    (!text || said.includes(text.trim().toLocaleLowerCase('pl')))
  )
}

const byName = new Intl.Collator('pl')

/** Orders other than by code; each falls back on the code, so that the order is whole. */
export const orders: Record<string, (a: Line, b: Line) => number> = {
  name: (a, b) => byName.compare(a.name ?? '', b.name ?? '') || a.n - b.n,
  days: (a, b) => b.days - a.days || a.n - b.n,
  due: (a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.n - b.n,
  progress: (a, b) => share(b) - share(a) || a.n - b.n,
}

const share = ({ answered, applicable }: Line) => (applicable === 0 ? 0 : answered / applicable)
