import { Form } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Completed } from '#app/use-cases/team/read-completions.server.ts'
import { team } from '#templates/messages/team.ts'

type Props = {
  address: string
  rows: { value: unknown }[]
  done: Completed | null
  mayAnswer: boolean
}

/** "Have you completed this area?": asked once everything in it is answered. */
export function AreaDone({ address, rows, done, mayAnswer }: Props) {
  const t = useT(team)
  const locale = useLocale()
  if (rows.length === 0) return null
  const answered = rows.every(({ value }) => value !== null)
  return (
    <section className="area-done" aria-labelledby="area-done">
      <h2 id="area-done">{t('areaDoneQuestion')}</h2>
      {done && <p>{t('areaDoneBy', { name: done.name, date: formatDate(locale, done.at) })}</p>}
      {!done && <p>{t(answered ? 'areaDoneHint' : 'areaNotDoneYet')}</p>}
      {mayAnswer && answered && (
        <Form method="post" action={`${address}/complete`}>
          <ButtonRow>
            {!done && (
              <Button name="done" value="yes">
                {t('areaDoneYes')}
              </Button>
            )}
            <Button name="done" value="no" look="secondary">
              {t('areaDoneNo')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </section>
  )
}
