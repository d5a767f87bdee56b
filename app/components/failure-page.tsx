import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useContext } from 'react'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { RequestContext } from '#app/request-context.ts'
import { common } from '#templates/messages/common.ts'
import { type Locale, say } from '#templates/messages/message.ts'
import { refusals } from '#templates/messages/refusals.ts'
import { LinkButton } from './button.tsx'

/** What a page shows when it could not be made: what happened, what was kept, what to do. */
export function FailurePage() {
  const t = useT(common)
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const reason = isRouteErrorResponse(error) ? reasonIn(error.data) : undefined
  return (
    <div className="page failure">
      <h1>{t(titles[status] ?? 'failedTitle')}</h1>
      {status === 404 && <p className="lead">{t('notFoundText')}</p>}
      {status === 403 && <NotAllowedText reason={reason} />}
      {status !== 404 && status !== 403 && <FailedText />}
      <LinkButton to="/" document>
        {t('toHome')}
      </LinkButton>
    </div>
  )
}

const titles: Record<number, 'notFoundTitle' | 'notAllowedTitle'> = {
  403: 'notAllowedTitle',
  404: 'notFoundTitle',
}

/** The same words for the window's title. */
export function failureTitle(error: unknown, locale: Locale): string {
  const status = isRouteErrorResponse(error) ? error.status : 500
  return say(locale, common[locale][titles[status] ?? 'failedTitle'])
}

function NotAllowedText({ reason }: { reason: string | undefined }) {
  const t = useT(common)
  const locale = useLocale()
  const known = reason !== undefined && reason !== 'notAllowed' && reason in refusals.pl
  return (
    <p className="lead">
      {known ? say(locale, refusals[locale][reason as 'notAllowed']) : t('notAllowedText')}
    </p>
  )
}

/** The number stands in the server's log beside what really happened; the browser does not know it, so it keeps ours. */
function FailedText() {
  const t = useT(common)
  const { requestId } = useContext(RequestContext)
  return (
    <p className="lead" suppressHydrationWarning>
      {t('failedText', { reference: requestId || '–' })}
    </p>
  )
}

function reasonIn(data: unknown): string | undefined {
  const held =
    typeof data === 'object' && data !== null && 'reason' in data ? data.reason : undefined
  return typeof held === 'string' ? held : undefined
}
