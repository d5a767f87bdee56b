import { Form, Link } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { Select } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { BoardQuery } from '#app/use-cases/cohort/board.ts'
import { board } from '#templates/messages/board.ts'

const stages = [
  'invited',
  'answering',
  'returned',
  'submitted',
  'reviewing',
  'deciding',
  'completed',
  'exited',
] as const
const waits = ['organisation', 'coordinator', 'reviewers', 'panel'] as const

type Filter = { query: BoardQuery; here: string; named: boolean }

/** What to show and in which order; a plain form, so the choice is an address one can keep. */
export function BoardFilter({ query, here, named }: Filter) {
  const t = useT(board)
  const sorts = ['code', ...(named ? ['name' as const] : []), 'days', 'due', 'progress'] as const
  return (
    <Form method="get" className="board-filter" key={JSON.stringify(query)}>
      <Select
        name="stage"
        label={t('stage')}
        empty={t('anyStage')}
        defaultValue={query.stage}
        options={stages.map((stage) => ({ value: stage, label: t(`stage.${stage}`) }))}
      />
      <Select
        name="waits"
        label={t('waitsFor')}
        empty={t('anyWait')}
        defaultValue={query.waits}
        options={waits.map((who) => ({ value: who, label: t(`waits.${who}`) }))}
      />
      <TextField
        name="text"
        label={t(named ? 'text' : 'textCodes')}
        defaultValue={query.text}
        maxLength={100}
      />
      <Select
        name="sort"
        label={t('sort')}
        defaultValue={query.sort ?? 'code'}
        options={sorts.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
      />
      <ButtonRow>
        <Button look="secondary">{t('showThem')}</Button>
        {(query.stage || query.waits || query.text) && <Link to={here}>{t('clear')}</Link>}
      </ButtonRow>
    </Form>
  )
}
