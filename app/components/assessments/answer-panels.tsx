import { Link } from '@remix-run/react'
import { DateField, TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import type { CriterionFacts } from './criterion-aside.tsx'
import { PlanLine } from './plan-line.tsx'

type Props = { facts: CriterionFacts }

/** A document's name is enough; files stay in the cupboard. */
export function EvidenceFields({ facts }: Props) {
  const t = useT(assessment)
  const { id, code, duty, evidence, mayAnswer } = facts
  if (!mayAnswer) return null
  return (
    <div className="answer-panel answer-panel--evidence">
      <h2 className="answer-panel__title">{t('whatConfirms')}</h2>
      <p className="field__hint">
        <span className="for-met">
          {duty && evidence.length === 0 ? t('evidenceNeeded') : t('evidenceHint')}
        </span>
        <span className="for-partly">{t('evidenceHint')}</span>
      </p>
      <div className="field-pair">
        <TextField name="evidenceName" label={t('documentName')} maxLength={200} optional />
        <DateField name="evidenceDate" label={t('documentDate')} optional />
      </div>
      <TextField name="evidencePlace" label={t('documentPlace')} maxLength={200} optional />
      <p>
        <Link to={`/assessments/${id}/criteria/${code}/evidence`}>{t('otherEvidence')}</Link>
      </p>
    </div>
  )
}

/** Finding a gap is the beginning of a plan. */
export function PlanFields({ facts }: Props) {
  const t = useT(assessment)
  const { id, plan, proposed, mayAnswer, duty } = facts
  return (
    <div className="answer-panel answer-panel--plan">
      <h2 className="answer-panel__title">{t('planHere')}</h2>
      <p className="field__hint">{duty ? t('planPraiseDuty') : t('planPraise')}</p>
      {plan.map((item) => (
        <PlanLine
          key={item.id}
          item={item}
          address={mayAnswer ? `/assessments/${id}/plan` : null}
        />
      ))}
      {mayAnswer && plan.length === 0 && (
        <>
          <TextField
            name="planTitle"
            label={t('planTitle')}
            defaultValue={proposed}
            maxLength={300}
          />
          <div className="field-pair">
            <TextField name="planOwner" label={t('planOwner')} maxLength={120} optional />
            <DateField name="planDueOn" label={t('planDueOn')} optional />
          </div>
        </>
      )}
    </div>
  )
}

/** "We do not know" opens help; it is never a failure. */
export function UnknownHelp({ facts }: Props) {
  const t = useT(assessment)
  const { help, hasMentor } = facts
  return (
    <div className="answer-panel answer-panel--unknown">
      <h2 className="answer-panel__title">{t('unknownTitle')}</h2>
      <p>{t('unknownPraise')}</p>
      {help && (
        <>
          <h3>{t('howToCheck')}</h3>
          <ul lang="pl">
            {help.typicalEvidence.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
          <p>{t('howToCheckHint')}</p>
        </>
      )}
      <h3>{t('whomToAsk')}</h3>
      <p>{hasMentor ? t('askMentor') : t('askTeam')}</p>
      <p>
        <a href="#mentor">{t('askHere')}</a>
      </p>
    </div>
  )
}
