import { Form, Link } from '@remix-run/react'
import { Button } from '#app/components/button.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { workbook } from '#templates/messages/workbook.ts'

type Mandate = {
  running: { givenAt: string; giver: string | null } | null
  mayEntrust: boolean
  isClerk: boolean
  entered: number
}

/** Who else writes here, said on top of the page while it is so. */
export function MandateBanner({ mandate }: { mandate: Mandate }) {
  const t = useT(workbook)
  const locale = useLocale()
  const { running, isClerk } = mandate
  if (!running) return null
  const when = formatDateTime(locale, running.givenAt)
  return (
    <NoticeBanner>
      <p>
        {isClerk
          ? t('mandateForCoordinator', { when })
          : t('mandateRuns', { when, who: running.giver ?? '–' })}
      </p>
    </NoticeBanner>
  )
}

type BesideProps = { id: string; mayRead: boolean; mandate: Mandate & { editable: boolean } }

/** Other ways to bring answers in than the pages: paper, a spreadsheet, a coordinator's hand. */
export function OtherWays({ id, mayRead, mandate }: BesideProps) {
  const t = useT(workbook)
  return (
    <>
      {mayRead && (
        <p>
          <Link to={`/assessments/${id}/workbook`}>{t('linkFromTasks')}</Link>
        </p>
      )}
      <MandateSection id={id} mandate={mandate} />
    </>
  )
}

/** The organisation's wish that a coordinator writes its answers down: to record and to end. */
function MandateSection({ id, mandate }: Omit<BesideProps, 'mayRead'>) {
  const t = useT(workbook)
  const { running, mayEntrust, entered, editable } = mandate
  if (!mayEntrust && entered === 0) return null
  if (!running && !editable && entered === 0) return null
  const address = `/assessments/${id}/mandate`
  return (
    <section aria-labelledby="mandate">
      <h2 id="mandate">{t('mandateTitle')}</h2>
      {mayEntrust && (running || editable) && <p>{t('mandateWhy')}</p>}
      {entered > 0 && <p>{t('enteredCount', { n: entered })}</p>}
      {mayEntrust && (running || editable) && (
        <Form method="post" action={`${address}/${running ? 'end' : 'give'}`}>
          <Button look="secondary">{t(running ? 'mandateEnd' : 'mandateGive')}</Button>
        </Form>
      )}
    </section>
  )
}

type Entry = { at: string; who: string | null }

/** Beside an answer that a coordinator wrote down. */
export function EnteredFor({ entry }: { entry: Entry | null }) {
  const t = useT(workbook)
  const locale = useLocale()
  if (!entry) return null
  const when = formatDateTime(locale, entry.at)
  return <p className="saved-note">{t('enteredFor', { who: entry.who ?? '–', when })}</p>
}
