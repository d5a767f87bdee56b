import { useFetcher } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import { Button } from '#app/components/button.tsx'
import { FormStateContext, reasonOf, useProblem } from '#app/components/problem.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Problem } from '#app/route.server.ts'
import type { WorkbookRow as Row } from '#app/use-cases/review/show.server.ts'
import { common } from '#templates/messages/common.ts'
import { review } from '#templates/messages/review.ts'
import type { Rating } from '#workflows/review/events.ts'
import { needsRationale } from '#workflows/review/rationale.ts'
import { FindingFields } from './finding-fields.tsx'
import { StoredFinding } from './stored-finding.tsx'

/** Saves by itself as soon as a choice is complete; without scripts the button does, on the criterion's own page. */
export function QuickForm({ row, address }: { row: Row; address: string }) {
  const t = useT(review)
  const words = useT(common)
  const { form, fetcher, save, handlers } = useSaving(row, address)
  const { problem, errors, typed } = useProblem(fetcher.data, t)
  const stale = problem?.problem.kind === 'stale' && row.finding
  const saved = fetcher.state === 'idle' && fetcher.data !== undefined && !problem
  return (
    <FormStateContext.Provider value={{ errors: idsOf(errors, row.code), typed }}>
      <form
        method="post"
        action={address}
        ref={form}
        {...handlers}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <input type="hidden" name="revision" value={row.finding?.revision ?? 0} />
        <input type="hidden" name="goOn" value="workbook" />
        <FindingFields code={row.code} finding={row.finding} />
        {stale && <StoredFinding finding={stale} />}
        <div className="button-row">
          <Button look="secondary">{words('save')}</Button>
          <span className="saved-note" role="status">
            {saved && t('savedRow')}
            {problem && <NotSaved problem={problem} />}
          </span>
        </div>
      </form>
    </FormStateContext.Provider>
  )
}

function NotSaved({ problem }: { problem: Problem }) {
  const t = useT(review)
  const locale = useLocale()
  return t('notSaved', { reason: reasonOf(problem, t, locale) })
}

/** A choice is sent at once, words when the field is left; what comes while a save is on its way goes after it. */
function useSaving(row: Row, address: string) {
  const fetcher = useFetcher<unknown>()
  const form = useRef<HTMLFormElement>(null)
  const waiting = useRef(false)

  function save() {
    waiting.current = fetcher.state !== 'idle'
    if (!form.current || waiting.current) return
    const data = new FormData(form.current)
    data.set('goOn', 'stay')
    fetcher.submit(data, { method: 'post', action: address })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of a save lets the next one go.
  useEffect(() => {
    if (fetcher.state === 'idle' && waiting.current) save()
  }, [fetcher.state])

  function saveIfComplete() {
    if (form.current && isComplete(new FormData(form.current), row)) save()
  }
  return {
    form,
    fetcher,
    save,
    handlers: {
      onChange: ({ target }: FormEvent<HTMLFormElement>) => {
        if (target instanceof HTMLInputElement) saveIfComplete()
      },
      onBlur: ({ target }: FormEvent<HTMLFormElement>) => {
        const changed =
          target instanceof HTMLTextAreaElement && target.value !== target.defaultValue
        if (changed) saveIfComplete()
      },
    },
  }
}

/** Only a finding the server would take is sent by itself; half a thought waits for more words. */
function isComplete(data: FormData, { answer }: Row): boolean {
  const rating = data.get('rating')
  if (typeof rating !== 'string') return false
  const words = String(data.get('rationale') ?? '').trim()
  return words !== '' || !needsRationale(rating as Rating, answer.value)
}

/** The sentence of a field is found under its id, because many rows have the same field. */
function idsOf(errors: Record<string, string>, code: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, sentence]) => [`${field}-${code}`, sentence]),
  )
}
