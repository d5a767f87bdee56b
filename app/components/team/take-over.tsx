import { AnswerMark } from '#app/components/answer-mark.tsx'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { team } from '#templates/messages/team.ts'
import type { ComparisonShown } from './comparison.tsx'

/** Each answer as it is and as it would be, before anything is written. */
export function TakeOverForm({ shown, answer }: { shown: ComparisonShown; answer: unknown }) {
  const t = useT(team)
  const rows = shown.same.filter(({ common, answer: now }) => common !== now)
  const back = `/assessments/${shown.id}/scoring/comparison`
  return (
    <>
      <DataTable
        caption={t('takeOverTitle')}
        captionHidden
        empty={t('nothingToTakeOver')}
        rows={rows}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'criterion',
            label: t('criterion'),
            heading: true,
            cell: ({ code, title }) => `${code} ${title}`,
          },
          {
            key: 'before',
            label: t('before'),
            cell: (row) => (row.answer ? <AnswerMark value={row.answer} /> : t('noAnswerYet')),
          },
          { key: 'after', label: t('after'), cell: ({ common }) => <AnswerMark value={common} /> },
        ]}
      />
      <ProblemForm answer={answer} t={t} version={shown.version}>
        <ButtonRow>
          {rows.length > 0 && shown.comparing && <Button>{t('takeOver')}</Button>}
          <LinkButton to={back} look="quiet">
            {t('goBack')}
          </LinkButton>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
