import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, type Row, row } from './row.ts'

/** What every measurement gets. */
export type Bench = {
  /** Smaller numbers of everything: minutes instead of a quarter of an hour. */
  quick: boolean
  /** A new folder on the disk that is measured. */
  folder: (name: string) => string
  /** Loaded folders are kept here when the bench was given one, and found again next time. */
  kept: string | undefined
  say: (text: string) => void
}

export type Measure = (bench: Bench) => Promise<Row[]>

export function benchIn(root: string, { quick, kept }: Pick<Bench, 'quick' | 'kept'>): Bench {
  if (kept) mkdirSync(kept, { recursive: true })
  return {
    quick,
    kept,
    folder: (name) => mkdtempSync(join(root, `${name}-`)),
    say: (text) => console.error(text),
  }
}

/** Where the bench keeps its folders until it ends: the system's, so on the same disk as each other. */
export const rootFolder = () => mkdtempSync(join(tmpdir(), 'probierz-bench-'))

export type Pair = [value: number, baseline: number]

/** One after the other, again and again, so that a busy moment of the machine meets both. */
export async function rounds(
  { quick, say }: Bench,
  value: () => Promise<number>,
  baseline: () => Promise<number>,
): Promise<Pair[]> {
  // The first round warms up and is not counted.
  await value()
  await baseline()
  const pairs: Pair[] = []
  for (let round = 0; round < (quick ? 3 : 7); round += 1) {
    pairs.push([await value(), await baseline()])
  }
  say(`  ratios: ${pairs.map((pair) => ratioOf(pair).toFixed(2)).join(' ')}`)
  return pairs
}

/** The row of the round whose ratio is in the middle. */
export function middleOf(name: string, unit: string, pairs: Pair[]): Row {
  const middle = median(pairs.map(ratioOf))
  const [value, baseline] = pairs.find((pair) => ratioOf(pair) === middle) as Pair
  return row(name, unit, value, baseline)
}

const ratioOf = ([value, baseline]: Pair) => value / baseline
