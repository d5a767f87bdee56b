import { Form, Link, useLocation } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.ts'
import type { Frame } from '#app/use-cases/people/frame.server.ts'
import { common } from '#templates/messages/common.ts'
import { components } from '#templates/messages/components.ts'

/** A plain disclosure, so it opens without scripts; a new page closes it. */
export function PersonMenu({ frame }: { frame: Frame }) {
  const t = useT(common)
  const words = useT(components)
  const { key } = useLocation()
  const { name, unread, links } = frame
  const [first, ...rest] = name.split(' ')
  return (
    <details className="person-menu" key={key}>
      <summary>
        <span className="visually-hidden">{words('personMenu')}</span>
        <span className="person-menu__name">
          {first} <span className="person-menu__rest">{rest.join(' ')}</span>
        </span>
        {unread > 0 && <Unread count={unread} />}
      </summary>
      <div className="person-menu__panel">
        <ul>
          <li>
            <Link to="/inbox">
              {t('inbox')}
              {unread > 0 && <em> {t('inboxUnread', { n: unread })}</em>}
            </Link>
          </li>
          {links.coordinator && <StaffLinks />}
          <li>
            <Link to="/account">{t('account')}</Link>
          </li>
        </ul>
        <Organisations organisations={frame.organisations} />
        <Form method="post" action="/logout" reloadDocument>
          <button type="submit" className="person-menu__out">
            {t('signOut')}
          </button>
        </Form>
      </div>
    </details>
  )
}

function Unread({ count }: { count: number }) {
  const t = useT(common)
  return (
    <span className="person-menu__unread">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t('inboxUnread', { n: count })}</span>
    </span>
  )
}

function StaffLinks() {
  const t = useT(common)
  return (
    <>
      <li>
        <Link to="/people">{t('people')}</Link>
      </li>
      <li>
        <Link to="/certificates">{t('certificates')}</Link>
      </li>
      <li>
        <Link to="/outbox">{t('outbox')}</Link>
      </li>
    </>
  )
}

/** People in several organisations change between them here; the one being looked at is marked. */
function Organisations({ organisations }: Pick<Frame, 'organisations'>) {
  const words = useT(components)
  const { pathname } = useLocation()
  if (organisations.length === 0) return null
  return (
    <>
      <p className="person-menu__title" id="my-organisations">
        {words('myOrganisations')}
      </p>
      <ul aria-labelledby="my-organisations">
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <Link
              to={`/organisations/${id}`}
              aria-current={pathname.startsWith(`/organisations/${id}`) ? 'true' : undefined}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
