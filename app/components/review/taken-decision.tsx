import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { ShownDecision } from '#app/use-cases/decision/show.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'
import type { Ballot } from '#workflows/decision/events.ts'

type Props = { shown: ShownDecision; taken: NonNullable<ShownDecision['taken']> }

/** The outcome, the counts and the reasons; nobody's name stands beside a vote. */
export function TakenDecision({ shown, taken }: Props) {
  const t = useT(decisionWords)
  const locale = useLocale()
  const { ballot, counts, reasons, letter } = taken
  const said = (Object.entries(counts) as [Ballot, number][]).map(
    ([cast, count]) => `${t(`ballot_${cast}`)}: ${count}`,
  )
  return (
    <NoticeBanner title={t('taken', { date: formatDate(locale, taken.at) })}>
      {ballot && (
        <p>
          <b>{t(`ballot_${ballot}`)}</b>
        </p>
      )}
      <p>
        {t('counts')}: {said.join('; ')}
      </p>
      {reasons.remarks && <p className="submitted-answer__words">{reasons.remarks}</p>}
      <ul>
        {Object.entries(reasons.criteria).map(([code, text]) => (
          <li key={code}>
            <b>{code}</b> {text}
          </li>
        ))}
      </ul>
      {letter ? (
        <a href={`/decisions/${shown.decisionId}/letter.pdf`}>{t('letter')}</a>
      ) : (
        <p className="muted">{t('letterSoon')}</p>
      )}
    </NoticeBanner>
  )
}
