import type { Locale } from './facts.ts'
import { en } from './words/en.ts'
import { pl } from './words/pl.ts'

/** Polish is the source; a key missing in English does not compile. */
export type Words = typeof pl

export const words: Record<Locale, Words> = { pl, en }
