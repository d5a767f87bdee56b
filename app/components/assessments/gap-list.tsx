import { Link } from '@remix-run/react'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { evidenceFill } from '#templates/messages/evidence-fill.ts'

type Gap = { code: string; title: string; lacks: 'answer' | 'reason' | 'evidence' | 'plan' }

const kinds = ['answer', 'reason', 'evidence', 'plan'] as const

type Props = { gaps: Gap[]; home: string; mayFill: boolean }

/** What still lacks, said once for each kind, with a way to every place. */
export function GapList({ gaps, home, mayFill }: Props) {
  const t = useT(assessment)
  const say = useT(evidenceFill)
  if (gaps.length === 0) {
    return <NoticeBanner kind="success">{t('nothingLacks')}</NoticeBanner>
  }
  return (
    <NoticeBanner title={t('gapsLeft', { n: gaps.length })}>
      {kinds.map((kind) => {
        const own = gaps.filter(({ lacks }) => lacks === kind)
        if (own.length === 0) return null
        return (
          <details key={kind} className="gaps" open={own.length <= 5}>
            <summary>
              {t(`lacks_${kind}`)}: {own.length}
            </summary>
            {mayFill && kind === 'evidence' && (
              <p>
                <Link to={`${home}/evidence`}>{say('allAtOnce')}</Link>
              </p>
            )}
            {mayFill && kind === 'plan' && own.length > 1 && (
              <p>
                <Link to={`${home}/plan/fill`}>{t('planFillTitle')}</Link>
              </p>
            )}
            <ul>
              {own.map(({ code, title }) => (
                <li key={code}>
                  <Link
                    to={
                      mayFill && kind === 'plan'
                        ? `${home}/plan/new?code=${code}`
                        : `${home}/criteria/${code}`
                    }
                  >
                    {code} {title}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        )
      })}
    </NoticeBanner>
  )
}
