import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Frame } from '#app/use-cases/people/frame.server.ts'
import { common } from '#templates/messages/common.ts'
import { components } from '#templates/messages/components.ts'
import { document } from '#templates/messages/document.ts'
import { AnswerSymbols } from './answer-mark.tsx'
import { Brand } from './brand.tsx'
import { PersonMenu } from './person-menu.tsx'

type FrameProps = {
  frame: Frame | undefined
  demonstration: boolean
  /** Undefined on a page that failed before anything was read. */
  issuer: string | undefined
  children: ReactNode
}

/** What stands around every page. */
export function PageFrame({ frame, demonstration, issuer, children }: FrameProps) {
  const t = useT(common)
  const words = useT(components)
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skip')}
      </a>
      <AnswerSymbols />
      <header className="bar">
        {demonstration && <p className="ribbon">{words('demonstration')}</p>}
        <div className="bar__inner">
          <Link className="brand" to="/">
            <Brand />
            {t('product')}
          </Link>
          <MainNavigation frame={frame} />
          <LanguageSwitch />
          {frame ? (
            <PersonMenu frame={frame} />
          ) : (
            <Link className="bar__sign-in" to="/login">
              {t('signIn')}
            </Link>
          )}
        </div>
      </header>
      <main id="main" className="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="footer">
        <div className="footer__inner">
          <p>{t('footer')}</p>
          {issuer && <p>{words('footerIssuer', { issuer })}</p>}
        </div>
      </footer>
    </>
  )
}

function MainNavigation({ frame }: { frame: Frame | undefined }) {
  const t = useT(common)
  const words = useT(components)
  const documents = useT(document)
  const { pathname } = useLocation()
  const links = [
    frame && { to: '/', label: t('home') },
    frame?.links.coordinator && { to: '/cohorts', label: t('cohorts') },
    { to: '/standards', label: t('standards') },
    { to: '/documents', label: documents('inNavigation') },
    { to: '/register', label: t('register') },
    { to: '/verify', label: t('verify') },
  ].filter((link) => typeof link === 'object')
  return (
    <nav className="bar__nav" aria-label={words('mainNavigation')}>
      <ul>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} aria-current={isHere(pathname, to) ? 'page' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const isHere = (pathname: string, to: string) =>
  to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`)

/** The same address in the other language; the cookie remembers the choice. */
function LanguageSwitch() {
  const t = useT(common)
  const other = useLocale() === 'pl' ? 'en' : 'pl'
  const { pathname, search } = useLocation()
  const query = new URLSearchParams(search)
  query.set('lang', other)
  return (
    <Link
      className="bar__language"
      to={`${pathname}?${query}`}
      lang={other}
      hrefLang={other}
      reloadDocument
    >
      {t('otherLanguage')}
    </Link>
  )
}
