import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { log } from '#app/log.server.ts'
import { RequestContext } from '#app/request-context.ts'
import { withoutPadding } from '#app/without-padding.ts'
import { isBrokenStorage } from '#db/errors.ts'

export const streamTimeout = 5_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  // Robots and people without streaming get the finished page.
  const ready = isbot(request.headers.get('user-agent') ?? '') ? 'onAllReady' : 'onShellReady'
  return new Promise((resolve, reject) => {
    let shell = false
    const { pipe, abort } = renderToPipeableStream(
      <RequestContext.Provider value={{ nonce, requestId }}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </RequestContext.Provider>,
      {
        nonce,
        [ready]() {
          shell = true
          const body = withoutPadding()
          headers.set('content-type', 'text/html; charset=utf-8')
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError(error: unknown) {
          if (shell) log.error({ err: error, requestId }, 'rendering failed')
        },
      },
    )
    setTimeout(abort, streamTimeout + 1000)
  })
}

/** Addresses that do not exist are ordinary; anything else is a fault of ours. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: unknown },
) {
  // A disk that cannot be trusted: the next start checks the file before anyone writes.
  if (isBrokenStorage(error)) process.exit(70)
  if (request.signal.aborted) return
  const requestId = (context as { requestId?: string } | undefined)?.requestId
  if (isRouteErrorResponse(error)) log.info({ requestId, status: error.status }, 'route refused')
  else log.error({ err: error, requestId }, 'request failed')
}
