import { DataTable } from '#app/components/data-table.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { result } from '#templates/messages/result.ts'
import type { Thread } from '#workflows/standard/threads.ts'

/** The same answers along threads that cross the areas; small, and each figure with its denominator. */
export function Threads({ threads }: { threads: Thread[] }) {
  const t = useT(result)
  if (threads.length === 0) return null
  return (
    <section className="threads" aria-labelledby="threads">
      <h2 id="threads">{t('threadsTitle')}</h2>
      <p className="quiet">{t('threadsText')}</p>
      <DataTable
        caption={t('threadsTitle')}
        captionHidden
        rows={threads}
        rowKey={({ name }) => name}
        columns={[
          {
            key: 'thread',
            label: t('thread'),
            heading: true,
            cell: ({ name }) => t(`thread_${name}` as 'thread_paper'),
          },
          {
            key: 'met',
            label: t('threadMet'),
            numeric: true,
            cell: ({ met, of }) => t('threadMetOf', { n: met, of }),
          },
          ...(['partly', 'open', 'unanswered'] as const).map((key) => ({
            key,
            label: t(
              (
                {
                  partly: 'threadPartly',
                  open: 'threadOpen',
                  unanswered: 'threadUnanswered',
                } as const
              )[key],
            ),
            numeric: true,
            cell: (thread: Thread) => thread[key],
          })),
        ]}
      />
    </section>
  )
}
