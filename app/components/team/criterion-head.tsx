import { Breadcrumbs, type Crumb } from '#app/components/breadcrumbs.tsx'
import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'

type Shown = { code: string; duty: boolean; title: string; statement: string }

/** A criterion's words on a page of their own: the way here, code, title and statement. */
export function CriterionHead({ shown, crumbs }: { shown: Shown; crumbs: Crumb[] }) {
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <p className="criterion__code">
        <Code>{shown.code}</Code>
        {shown.duty && <DutyMark />}
      </p>
      <h1>{shown.title}</h1>
      <p className="criterion__statement">{shown.statement}</p>
    </>
  )
}
