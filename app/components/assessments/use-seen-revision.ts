import { useNavigation } from '@remix-run/react'
import { useState } from 'react'

type Sending = {
  /** The address of the form. */
  address: string
  /** What the last save by itself answered, and whether one is under way. */
  data: unknown
  idle: boolean
  /** The last attempt met somebody else's text, and both stand on the page. */
  conflict: boolean
}

/**
 * The revision a form was drawn from. A page read anew in the background may carry somebody else's newer text;
 * the form keeps its own revision until it has saved one itself or both texts stand on the page, so that
 * nothing is written over unseen. Everything happens while drawing: a save that waits reads the form at once.
 */
export function useSeenRevision(present: number, sending: Sending): number {
  const { address, data, idle, conflict } = sending
  const { formAction } = useNavigation()
  const byHand = formAction?.split('?')[0] === address
  const [seen, setSeen] = useState(present)
  const [handled, setHandled] = useState<unknown>()
  const [wasByHand, setWasByHand] = useState(false)
  const saved = savedIn(data)
  if (saved !== undefined && handled !== data) {
    setHandled(data)
    setSeen(saved)
  }
  if (byHand !== wasByHand) {
    setWasByHand(byHand)
    if (!byHand) setSeen(present)
  }
  if (conflict && idle && seen !== present) setSeen(present)
  return seen
}

/** The revision that an own save has made. */
function savedIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('saved' in data)) return undefined
  const { saved } = data as { saved?: { revision?: number } }
  return saved?.revision
}
