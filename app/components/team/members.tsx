import { Link } from '@remix-run/react'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { DataTable } from '#app/components/data-table.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showTeam } from '#app/use-cases/team/show.server.ts'
import { team } from '#templates/messages/team.ts'

type Shown = Awaited<ReturnType<typeof showTeam>>

type MembersProps = { members: Shown['members']; here: string; mayChange: boolean }

/** Everybody once, with all their roles. */
export function Members({ members, here, mayChange }: MembersProps) {
  const t = useT(team)
  const locale = useLocale()
  const deeds = {
    key: 'deeds',
    label: t('action'),
    cell: (member: Shown['members'][number]) => <MemberDeeds member={member} here={here} />,
  }
  return (
    <DataTable
      caption={t('teamTitle')}
      captionHidden
      rows={members}
      rowKey={({ personId }) => personId}
      columns={[
        { key: 'name', label: t('person'), heading: true, cell: (member) => <Who {...member} /> },
        { key: 'roles', label: t('roles'), cell: ({ roles }) => <RoleList roles={roles} /> },
        { key: 'since', label: t('since'), cell: ({ fromAt }) => formatDate(locale, fromAt) },
        ...(mayChange ? [deeds] : []),
      ]}
    />
  )
}

function Who({ name, email, own }: Shown['members'][number]) {
  const t = useT(team)
  return (
    <>
      {name} {own && <span className="quiet">({t('you')})</span>}
      {email && <span className="team__mail">{email}</span>}
    </>
  )
}

function RoleList({ roles }: { roles: string[] }) {
  const names = useRoleNames()
  return (
    <ul className="plain-list">
      {roles.map((role) => (
        <li key={role}>{names.team(role)}</li>
      ))}
    </ul>
  )
}

function MemberDeeds({ member, here }: { member: Shown['members'][number]; here: string }) {
  const t = useT(team)
  const { id, name, own } = member
  return (
    <ul className="plain-list">
      <li>
        <Link to={`${here}/${id}/roles`}>
          {t('changeRoles')} <span className="visually-hidden">({name})</span>
        </Link>
      </li>
      {!own && (
        <li>
          <Link to={`${here}/${id}/end`}>
            {t('remove')} <span className="visually-hidden">({name})</span>
          </Link>
        </li>
      )}
    </ul>
  )
}

type DeedsProps = { organisationId: string; actions: Shown['actions'] }

/** What can be done with the team as a whole. */
export function TeamDeeds({ organisationId, actions }: DeedsProps) {
  const t = useT(team)
  const home = `/organisations/${organisationId}`
  const links: [boolean, string, string][] = [
    [actions.rescue, `${home}/rescue`, t('rescue')],
    [actions.rescue, `${home}/merge`, t('merge')],
    [actions.handOver, `${home}/team/hand-over`, t('handOver')],
    [actions.leave, `${home}/team/leave`, t('leave')],
    [actions.leave || actions.rescue, `${home}/consents`, t('toConsents')],
    [actions.readLog, `${home}/log`, t('toLog')],
  ]
  return (
    <ButtonRow>
      {links
        .filter(([offered]) => offered)
        .map(([, to, label]) => (
          <LinkButton key={to} to={to} look="secondary">
            {label}
          </LinkButton>
        ))}
    </ButtonRow>
  )
}
