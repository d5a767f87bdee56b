import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useContext } from 'react'
import { useT } from '#app/i18n/use-t.ts'
import { RequestContext } from '#app/request-context.ts'
import { common } from '#templates/messages/common.ts'
import { type Locale, say } from '#templates/messages/message.ts'
import { LinkButton } from './button.tsx'

/** What a page shows when it could not be made: what happened, what was kept, what to do. */
export function FailurePage() {
  const t = useT(common)
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const sentence = isRouteErrorResponse(error) ? sentenceIn(error.data) : undefined
  return (
    <div className="page failure">
      <h1>{t(titles[status] ?? 'failedTitle')}</h1>
      {status === 404 && <p className="lead">{t('notFoundText')}</p>}
      {status === 403 && <NotAllowedText sentence={sentence} />}
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

function NotAllowedText({ sentence }: { sentence: string | undefined }) {
  const t = useT(common)
  return <p className="lead">{sentence ?? t('notAllowedText')}</p>
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

/** Why not, as the server said it in the viewer's language. */
function sentenceIn(data: unknown): string | undefined {
  const held =
    typeof data === 'object' && data !== null && 'sentence' in data ? data.sentence : undefined
  return typeof held === 'string' ? held : undefined
}
