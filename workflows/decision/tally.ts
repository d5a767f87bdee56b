import { awards, type Ballot, trialOpinions } from './events.ts'

export type Counts = Partial<Record<Ballot, number>>

/** What a panel may say, by mode. */
export function ballotsFor(mode: 'trial' | 'full'): readonly Ballot[] {
  return mode === 'trial' ? trialOpinions : awards
}

/** How many votes each ballot got. */
export function tallyOf(ballots: Ballot[]): Counts {
  const counts: Counts = {}
  for (const ballot of ballots) counts[ballot] = (counts[ballot] ?? 0) + 1
  return counts
}

/** The ballot with more votes than any other, or null: a tie decides nothing. */
export function leaderOf(counts: Counts): Ballot | null {
  const [first, second] = (Object.entries(counts) as [Ballot, number][]).sort(
    ([, a], [, b]) => b - a,
  )
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}
