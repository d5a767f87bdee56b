import type { ReactNode } from 'react'

type ConfirmProps = {
  /** What the button that opens it says: the deed itself. */
  label: ReactNode
  /** What will happen and whether it can be undone. */
  children: ReactNode
  look?: 'secondary' | 'quiet'
}

/** A deed with consequences is said twice: the first button opens what will happen and the second does it. */
export function Confirm({ label, children, look = 'secondary' }: ConfirmProps) {
  return (
    <details className="confirm">
      <summary className={`button button--${look}`}>{label}</summary>
      <div className="confirm__body">{children}</div>
    </details>
  )
}
