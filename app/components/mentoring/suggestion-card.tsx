import { Form, Link } from '@remix-run/react'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { Tag } from '#app/components/tag.tsx'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { CriterionHelp } from '#app/use-cases/mentoring/read-criterion.server.ts'
import { mentoring } from '#templates/messages/mentoring.ts'

export type SuggestionFacts = CriterionHelp['suggestions'][number]
type Props = { suggestion: SuggestionFacts; mayDecide: boolean; mayWithdraw: boolean }

/** What the mentor proposes, with the two ways to answer it. */
export function SuggestionCard({ suggestion, mayDecide, mayWithdraw }: Props) {
  const t = useT(mentoring)
  const locale = useLocale()
  const { id, assessmentId, kind, author, createdAt, decision } = suggestion
  const address = `/assessments/${assessmentId}/suggestions/${id}`
  const title = t(kind === 'wording' ? 'wordingKind' : 'planKind')
  return (
    <article className="suggestion">
      <h4 className="suggestion__kind">
        {title} {decision && <Tag tone="quiet">{t(`decision.${decision}`)}</Tag>}
      </h4>
      <SuggestionText suggestion={suggestion} />
      <p className="quiet">
        {t('proposedBy', {
          name: author || t('erased'),
          when: formatDateTime(locale, createdAt),
        })}
      </p>
      {!decision && mayDecide && (
        <ButtonRow>
          <LinkButton to={`${address}/take`} look="secondary">
            {t('take')}
          </LinkButton>
          <Form method="post" action={`${address}/decline`}>
            <Button look="quiet">{t('notNow')}</Button>
          </Form>
        </ButtonRow>
      )}
      {!decision && mayWithdraw && (
        <p>
          <Link to={`${address}/withdraw`}>{t('withdraw')}</Link>
        </p>
      )}
    </article>
  )
}

export function SuggestionText({ suggestion }: { suggestion: SuggestionFacts }) {
  const t = useT(mentoring)
  const locale = useLocale()
  if (suggestion.kind === 'wording')
    return <p className="kept-text suggestion__text">{suggestion.content.text}</p>
  const { title, dueOn, support } = suggestion.content
  return (
    <p className="suggestion__text">
      <b>{title}</b>, {t('until', { date: formatDate(locale, dueOn) })}
      {support && <span className="muted">. {t('supportUsed', { support })}</span>}
    </p>
  )
}
