/** A text cut at the words that differ from copy to copy; `slots[i]` comes after `pieces[i]`. */
export type Stencil = { pieces: string[]; slots: number[] }

/**
 * Cuts texts at whole words. Words are ids, hashes, codes and names without quotes or backslashes, so they look
 * the same however deep in JSON they lie.
 */
export function cutter(words: string[]): (text: string) => Stencil {
  const slotOf = new Map(words.map((word, slot) => [word, slot]))
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map(literal)
  const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${longestFirst.join('|')})(?![\\p{L}\\d-])`, 'gu')
  return (text) => {
    const slots = [...text.matchAll(pattern)].map(([word]) => slotOf.get(word) as number)
    return { pieces: text.split(pattern), slots }
  }
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The text with other words at its cuts. */
export function fill({ pieces, slots }: Stencil, words: string[]): string {
  let text = pieces[0] as string
  for (let index = 0; index < slots.length; index += 1) {
    text += words[slots[index] as number] as string
    text += pieces[index + 1] as string
  }
  return text
}
