import { Link } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

export type Look = 'primary' | 'secondary' | 'quiet' | 'danger'

type ButtonProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'type' | 'name' | 'value' | 'form' | 'formAction' | 'disabled' | 'onClick' | 'id'
> & { look?: Look; children: ReactNode }

export function Button({ look = 'primary', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`button button--${look}`}>
      {children}
    </button>
  )
}

type LinkButtonProps = { to: string; look?: Look; document?: boolean; children: ReactNode }

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ to, look = 'primary', document, children }: LinkButtonProps) {
  return (
    <Link to={to} className={`button button--${look}`} reloadDocument={document ?? false}>
      {children}
    </Link>
  )
}

/** Buttons in a row that wraps on phones. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>
}
