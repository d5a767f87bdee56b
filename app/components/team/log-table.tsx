import { DataTable } from '#app/components/data-table.tsx'
import { useRoleNames } from '#app/components/people/role-names.ts'
import { formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showLog } from '#app/use-cases/team/show-log.server.ts'
import { team } from '#templates/messages/team.ts'

type Entry = Awaited<ReturnType<typeof showLog>>['entries'][number]

export function LogTable({ entries }: { entries: Entry[] }) {
  const t = useT(team)
  const locale = useLocale()
  const sentence = useSentence()
  return (
    <DataTable
      caption={t('logTitle')}
      captionHidden
      empty={t('logEmpty')}
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          label: t('when'),
          cell: ({ createdAt }) => formatDateTime(locale, createdAt),
        },
        {
          key: 'what',
          label: t('logWhat'),
          heading: true,
          cell: (entry) => (
            <>
              <span className="log__sentence">{sentence(entry)}</span>
              {entry.reason && (
                <span className="log__reason">{t('reasonWas', { reason: entry.reason })}</span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

const known = Object.keys(team.pl)

/** What happened, in a plain sentence; entries of other parts of the product have words of their own there. */
function useSentence() {
  const t = useT(team)
  const names = useRoleNames()
  return ({ kind, actor, subject, data }: Entry) => {
    const roles = [data.roles ?? data.role ?? []].flat().map((role) => names.team(String(role)))
    const key = known.includes(`log.${kind}`) ? `log.${kind}` : 'log.other'
    return t(key as 'log.other', {
      actor: actor ?? t('somebody'),
      subject: subject ?? t('somebody'),
      roles: roles.join(', '),
      kind,
    })
  }
}
