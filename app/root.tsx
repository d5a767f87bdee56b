import {
  data,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { FailurePage, failureTitle } from '#app/components/failure-page.tsx'
import { PageFrame } from '#app/components/page-frame.tsx'
import { localeCookie, localeOf } from '#app/i18n/locale.server.ts'
import { LocaleContext } from '#app/i18n/locale-context.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { RequestContext } from '#app/request-context.ts'
import { findViewer } from '#app/session.server.ts'
import { frameFor } from '#app/use-cases/people/frame.server.ts'
// Relative: what begins with # stays outside the bundle.
import styles from './styles/main.css?url'

/** The title of pages that could not be made; the others have their own. */
export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => (args.error ? failureTitle(args.error, locale) : undefined))

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader(args: LoaderFunctionArgs) {
  const locale = localeOf(args.request)
  const viewer = await findViewer(args)
  const frame = viewer && (await frameFor(args.context.deps, viewer))
  const { demonstration, issuerName: issuer } = args.context.deps.settings
  return data({ locale, frame, demonstration, issuer }, { headers: localeCookie(args.request) })
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const { nonce } = useContext(RequestContext)
  const locale = root?.locale ?? 'pl'
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LocaleContext.Provider value={locale}>
          <PageFrame
            frame={root?.frame}
            demonstration={root?.demonstration ?? false}
            issuer={root?.issuer}
          >
            {children}
          </PageFrame>
        </LocaleContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <FailurePage />
}
