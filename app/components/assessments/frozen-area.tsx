import { AnswerMark } from '#app/components/answer-mark.tsx'
import { DeferredUntil } from '#app/components/mentoring/deferred-until.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import type { SubmissionContent } from '#workflows/assessment/submission.ts'
import { EvidenceList } from './evidence-list.tsx'

type Props = {
  area: { code: string; title: string }
  titles: Record<string, string>
  content: SubmissionContent
}

/** One area as it was when the board stated it. */
export function FrozenArea({ area, titles, content }: Props) {
  const { deferrals = [] } = content
  const own = content.criteria.filter((criterion) => criterion.area === area.code)
  if (own.length === 0) return null
  return (
    <section aria-labelledby={`area-${area.code}`}>
      <h2 id={`area-${area.code}`}>{area.title}</h2>
      <SummaryList
        rows={own.map(({ code }) => {
          const answer = content.answers.find((each) => each.code === code)
          return {
            label: `${code} ${titles[code] ?? ''}`,
            value: (
              <>
                <AnswerMark value={answer?.value ?? null} />
                {answer?.justification && <p className="kept-text">{answer.justification}</p>}
                <DeferredUntil day={deferrals.find((each) => each.code === code)?.until} />
                {answer && answer.evidence.length > 0 && <EvidenceList items={answer.evidence} />}
              </>
            ),
          }
        })}
      />
    </section>
  )
}
