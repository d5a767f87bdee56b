import { Form, Link } from '@remix-run/react'
import { AnswerMark, type Marked } from '#app/components/answer-mark.tsx'
import { Button } from '#app/components/button.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { readAgain } from '#app/use-cases/assessment/show-carried.server.ts'
import { cycle } from '#templates/messages/cycle.ts'

type Offer = Awaited<ReturnType<typeof readAgain>>['offer']
type Props = { offer: Offer; id: string; code: string; mayAnswer: boolean }

/** On the page of a criterion: what the answer was last time, and one click to say that it still holds. */
export function CarriedOffer({ offer, id, code, mayAnswer }: Props) {
  const t = useT(cycle)
  if (!offer || !mayAnswer) return null
  return (
    <NoticeBanner title={t('carriedNotice')}>
      <p>{t('carriedNoticeText')}</p>
      <p>
        <AnswerMark value={offer.value as Marked} />
      </p>
      {offer.justification && <p className="kept-text">{offer.justification}</p>}
      {offer.evidence.length > 0 && (
        <p className="quiet">
          {t('evidence')} {offer.evidence.join('; ')}
        </p>
      )}
      <Form method="post" action={`/assessments/${id}/carried`}>
        <input type="hidden" name="confirm" value={code} />
        <Button name="back" value="criterion">
          {t('confirmOne')}
        </Button>
      </Form>
    </NoticeBanner>
  )
}

/** On the task list: the way to all of them. */
export function CarriedNotice({ waiting, id }: { waiting: number; id: string }) {
  const t = useT(cycle)
  if (waiting === 0) return null
  return (
    <NoticeBanner title={t('offered', { n: waiting })}>
      <p>{t('carriedLead')}</p>
      <p>
        <Link to={`/assessments/${id}/carried`}>{t('toCarried')}</Link>
      </p>
    </NoticeBanner>
  )
}
