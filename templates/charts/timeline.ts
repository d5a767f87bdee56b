import { scaleUtc } from 'd3-scale'

export type Spell = {
  id: string
  /** ISO dates; the first day somebody could work on it, and the day it is due. */
  from: string
  dueOn: string
}

export type Timeline = {
  height: number
  rowHeight: number
  /** Shares of the width, 0-100. */
  today: number
  ticks: { x: number; date: string }[]
  spells: { id: string; y: number; x: number; width: number }[]
}

const rowHeight = 48
const head = 28
const DAY = 86_400_000

/** Steps of a plan along the months, those due first at the top. */
export function timeline(spells: Spell[], today: string): Timeline {
  const days = [today, ...spells.flatMap(({ from, dueOn }) => [from, dueOn])].toSorted()
  const [first = today, last = today] = [days[0], days.at(-1)]
  const end = new Date(Math.max(Date.parse(last), Date.parse(first) + 28 * DAY))
  const place = scaleUtc([new Date(first), end], [0, 100])
  return {
    height: head + spells.length * rowHeight,
    rowHeight,
    today: place(new Date(today)),
    ticks: place
      .ticks(4)
      .map((date) => ({ x: place(date), date: date.toISOString().slice(0, 10) })),
    spells: spells.map(({ id, from, dueOn }, index) => {
      const x = place(new Date(from < dueOn ? from : dueOn))
      const width = Math.max(place(new Date(dueOn)) - x, 1)
      return { id, y: head + index * rowHeight, x, width }
    }),
  }
}
