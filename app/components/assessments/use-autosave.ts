import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'

/**
 * Saves a form by itself, one save at a time: what is chosen while a save is under way waits for it, so that it
 * carries the revision that save made. A form sent by hand waits in the same way.
 */
export function useAutosave() {
  const fetcher = useFetcher()
  const waiting = useRef<(() => void) | undefined>(undefined)
  const idle = fetcher.state === 'idle'

  useEffect(() => {
    if (!idle || !waiting.current) return
    const go = waiting.current
    waiting.current = undefined
    go()
  }, [idle])

  function whenIdle(deed: () => void) {
    if (fetcher.state === 'idle') deed()
    else waiting.current = deed
  }
  function save(form: HTMLFormElement) {
    whenIdle(() => {
      const data = new FormData(form)
      data.set('goOn', 'stay')
      fetcher.submit(data, { method: 'post', action: form.getAttribute('action') ?? '' })
    })
  }
  return { fetcher, save, whenIdle, busy: !idle }
}

/** False on the server and until scripts run. */
export function useScripted(): boolean {
  const [scripted, setScripted] = useState(false)
  useEffect(() => setScripted(true), [])
  return scripted
}
