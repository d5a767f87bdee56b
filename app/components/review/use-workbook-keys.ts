import { type RefObject, useEffect } from 'react'
import { isWriting } from '#app/components/shortcuts.tsx'

/** j and k go to the next and previous row, 1 to 5 rate the row one is in; not while somebody writes. */
export function useWorkbookKeys(list: RefObject<HTMLElement>, active: boolean) {
  useEffect(() => {
    if (!active) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('.workbook-row') ?? [])]
      const here = rows.findIndex((row) => row.contains(document.activeElement))
      if (event.key === 'j' || event.key === 'k') {
        const next = rows[event.key === 'j' ? here + 1 : Math.max(here - 1, 0)]
        next?.querySelector<HTMLElement>('input[type=radio]')?.focus()
        next?.scrollIntoView({ block: 'start' })
        if (next) event.preventDefault()
      }
      if (/^[1-5]$/.test(event.key) && here >= 0) {
        const inputs = rows[here]?.querySelectorAll<HTMLInputElement>('input[type=radio]')
        inputs?.[Number(event.key) - 1]?.click()
        event.preventDefault()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [list, active])
}
