import { scaleLinear } from 'd3-scale'

export type ProfileRow = {
  code: string
  /** Whole percent that is certain, and that is possible while criteria are open; null: nothing counts. */
  range: { lowest: number; highest: number } | null
}

export type Bar = {
  code: string
  /** Where the row begins. */
  y: number
  /** Shares of the width, 0-100. */
  sure: number
  open: { from: number; width: number } | null
  counted: boolean
}

export type ProfileChart = { height: number; rowHeight: number; ticks: number[]; bars: Bar[] }

const rowHeight = 72

/** A bar an area: what is certain, and hatched what is still possible. */
export function profileChart(rows: ProfileRow[]): ProfileChart {
  const share = scaleLinear().domain([0, 100]).range([0, 100]).clamp(true)
  const bars = rows.map(({ code, range }, index): Bar => {
    const from = share(range?.lowest ?? 0)
    const to = share(range?.highest ?? 0)
    const open = to > from ? { from, width: to - from } : null
    return { code, y: index * rowHeight, sure: from, open, counted: range !== null }
  })
  return { height: rows.length * rowHeight, rowHeight, ticks: share.ticks(4), bars }
}
