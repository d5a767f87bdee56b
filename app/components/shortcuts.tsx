import { useEffect, useState } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { components } from '#templates/messages/components.ts'

const KEPT = 'shortcuts-off'

/**
 * Single keys as shortcuts may be turned off (WCAG 2.1.4): speech input would press them by accident.
 * The choice stays in this browser. Before scripts run nothing is offered.
 */
export function useShortcuts() {
  const [on, setOn] = useState<boolean>()
  useEffect(() => setOn(localStorage.getItem(KEPT) === null), [])
  function turn() {
    if (on) localStorage.setItem(KEPT, 'yes')
    else localStorage.removeItem(KEPT)
    setOn(!on)
  }
  return { on: on === true, known: on !== undefined, turn }
}

/** Says which keys do something and lets them be turned off. */
export function ShortcutSwitch({ on, known, turn, keys }: Shown) {
  const t = useT(components)
  if (!known) return null
  return (
    <p className="shortcuts">
      {on ? t('shortcutsOn', { keys }) : t('shortcutsOff')}{' '}
      <button type="button" className="link-like" onClick={turn}>
        {on ? t('turnOff') : t('turnOn')}
      </button>
    </p>
  )
}

type Shown = ReturnType<typeof useShortcuts> & { keys: string }

/** True while the keyboard writes words or chooses from a list. */
export const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])')
