import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow, type Look } from '#app/components/button.tsx'
import type { AnyT } from '#app/components/problem.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { common } from '#templates/messages/common.ts'

type DeedPageProps = {
  title: string
  lead?: ReactNode
  whoSees?: string
  crumbs: Crumb[]
  /** Where one goes who thinks better of it. */
  back: string
  answer: unknown
  t: AnyT
  version?: number
  revision?: number
  submit: string
  look?: Look
  children?: ReactNode
}

/** One deed on a page of its own: what it does, the fields it needs, a button that names it, a way back. */
export function DeedPage({ title, lead, whoSees, crumbs, back, ...rest }: DeedPageProps) {
  const { answer, t, version, revision, submit, look = 'primary', children } = rest
  const words = useT(common)
  return (
    <div className="page">
      <Breadcrumbs items={[...crumbs, { label: title }]} />
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {whoSees && <WhoSees>{whoSees}</WhoSees>}
      <ProblemForm
        answer={answer}
        t={t}
        {...(version !== undefined && { version })}
        {...(revision !== undefined && { revision })}
      >
        {children}
        <ButtonRow>
          <Button look={look}>{submit}</Button>
          <Link to={back}>{words('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
    </div>
  )
}
