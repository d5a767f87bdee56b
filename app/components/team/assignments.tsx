import { Form, Link } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { DateField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showAssignments } from '#app/use-cases/team/show-assignments.server.ts'
import { team } from '#templates/messages/team.ts'
import { PartSelect } from './part-select.tsx'

export type AssignmentsShown = Awaited<ReturnType<typeof showAssignments>>

export function AssignmentTable({ shown }: { shown: AssignmentsShown }) {
  const t = useT(team)
  const locale = useLocale()
  const { id, rows, mayAssign } = shown
  const takeBack = {
    key: 'deed',
    label: t('action'),
    cell: ({ id: assignment, title }: AssignmentsShown['rows'][number]) => (
      <Form method="post" action={`/assessments/${id}/assignments/${assignment}/remove`}>
        <Button look="secondary">
          {t('unassign')} <span className="visually-hidden">({title})</span>
        </Button>
      </Form>
    ),
  }
  return (
    <DataTable
      caption={t('assignmentsTitle')}
      captionHidden
      empty={t('noAssignments')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'part',
          label: t('part'),
          heading: true,
          cell: ({ areaCode, code, title }) =>
            code === null ? (
              <>
                <Link to={`/assessments/${id}/areas/${areaCode}`}>{title}</Link> ({t('whole')})
              </>
            ) : (
              <Link to={`/assessments/${id}/criteria/${code}`}>
                {code} {title}
              </Link>
            ),
        },
        { key: 'who', label: t('who'), cell: ({ name }) => name },
        {
          key: 'until',
          label: t('until'),
          cell: ({ dueOn }) => (dueOn ? formatDate(locale, dueOn) : t('noDate')),
        },
        {
          key: 'progress',
          label: t('progress'),
          cell: ({ answered, total }) => t('countOf', { n: answered, of: total }),
        },
        ...(mayAssign ? [takeBack] : []),
      ]}
    />
  )
}

export function AssignForm({ shown, answer }: { shown: AssignmentsShown; answer: unknown }) {
  const t = useT(team)
  return (
    <section aria-labelledby="assign">
      <h2 id="assign">{t('assignTitle')}</h2>
      <ProblemForm answer={answer} t={t}>
        <PartSelect areas={shown.areas} />
        <Select
          name="personId"
          label={t('who')}
          empty={t('choosePerson')}
          options={shown.people.map(({ personId, name }) => ({ value: personId, label: name }))}
        />
        <DateField
          name="dueOn"
          label={t('until')}
          hint={t('untilHint')}
          min={shown.today}
          optional
        />
        <Button>{t('assign')}</Button>
      </ProblemForm>
    </section>
  )
}
