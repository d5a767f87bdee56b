import type { ReactNode } from 'react'

export type Tone = 'plain' | 'action' | 'good' | 'warn' | 'bad' | 'quiet'

/** A short status in words; the tone only repeats what the words say. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <strong className={`tag tag--${tone}`}>{children}</strong>
}
