import { scaleLinear } from 'd3-scale'
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape'

export type MomentName = 'previous' | 'first' | 'now' | 'reviewed'

/** A shape for each moment, so that colour is never alone; drawn around its own middle. */
export const shapes: Record<MomentName, string> = {
  previous: drawn(symbolSquare, 90),
  first: drawn(symbolTriangle, 90),
  now: drawn(symbolCircle, 130),
  reviewed: drawn(symbolDiamond, 110),
}

function drawn(type: typeof symbolCircle, size: number): string {
  return (symbol().type(type).size(size)() ?? '').replace(/\d+\.\d+/g, (n) => Number(n).toFixed(2))
}

export type StepRow = { area: string; values: { name: MomentName; percent: number }[] }

export type StepsChart = {
  height: number
  ticks: number[]
  rows: {
    area: string
    y: number
    /** The ends of the line between the outermost marks, 0-100. */
    from: number
    to: number
    marks: { name: MomentName; x: number; path: string }[]
  }[]
}

const rowHeight = 64

/** A line an area with a mark for every moment: where one stood and where one stands. */
export function stepsChart(rows: StepRow[]): StepsChart {
  const share = scaleLinear().domain([0, 100]).range([0, 100]).clamp(true)
  return {
    height: rows.length * rowHeight,
    ticks: share.ticks(4),
    rows: rows.map(({ area, values }, index) => {
      const marks = values.map(({ name, percent }) => ({
        name,
        x: share(percent),
        path: shapes[name],
      }))
      const places = marks.map(({ x }) => x)
      const [from, to] = [Math.min(...places), Math.max(...places)]
      return { area, y: index * rowHeight, from, to, marks }
    }),
  }
}
