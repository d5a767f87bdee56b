import { Form, Link } from '@remix-run/react'
import { type FormEvent, useRef } from 'react'
import { AnswerChoice } from '#app/components/answer-choice.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckboxField } from '#app/components/choice.tsx'
import { ProblemSummary } from '#app/components/error-summary.tsx'
import { TextArea } from '#app/components/field.tsx'
import { FormStateContext, useProblem } from '#app/components/problem.ts'
import { SavedNote } from '#app/components/saved-note.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { assessment } from '#templates/messages/assessment.ts'
import { AnswerConflict } from './answer-conflict.tsx'
import { EvidenceFields, PlanFields, UnknownHelp } from './answer-panels.tsx'
import type { CriterionFacts } from './criterion-aside.tsx'
import { useAutosave } from './use-autosave.ts'
import { useSeenRevision } from './use-seen-revision.ts'

type Props = { facts: CriterionFacts; answer: unknown; chosen: string | undefined }

/** The answer and below it only what that answer needs; which panels show is the stylesheet's matter (`:has`). */
export function CriterionForm({ facts, answer, chosen }: Props) {
  const t = useT(assessment)
  const form = useRef<HTMLFormElement>(null)
  const { fetcher, save, whenIdle, busy } = useAutosave()
  const { id, code, answer: stored, mayAnswer, mayExcel, reasonMinLength } = facts
  const result = answer ?? fetcher.data
  const { errors, typed, problem } = useProblem(result, t)
  const address = `/assessments/${id}/criteria/${code}`
  const conflict = problem?.problem.kind === 'stale'
  const sending = { address, data: fetcher.data, idle: !busy, conflict }
  const revision = useSeenRevision(stored?.revision ?? 0, sending)

  function autosave() {
    const target = form.current
    if (target && isWhole(target, reasonMinLength)) save(target)
  }
  /** A save under way goes first, so that this one carries its revision. */
  function send(event: FormEvent<HTMLFormElement>) {
    if (!busy) return
    event.preventDefault()
    const { submitter } = event.nativeEvent as SubmitEvent
    whenIdle(() => form.current?.requestSubmit(submitter))
  }
  return (
    <FormStateContext.Provider value={{ errors, typed }}>
      <ProblemSummary problem={result} t={t} />
      {conflict && stored && <AnswerConflict stored={stored} typed={typed} />}
      <Form
        method="post"
        action={address}
        noValidate
        ref={form}
        onSubmit={send}
        className="criterion-form"
      >
        <input type="hidden" name="revision" value={revision} />
        <AnswerChoice
          defaultValue={chosen ?? stored?.value}
          disabled={!mayAnswer}
          onChoose={autosave}
        />
        <UnknownHelp facts={facts} />
        <div className="answer-panel answer-panel--words">
          <TextArea
            name="justification"
            label={<JustificationLabel min={reasonMinLength} />}
            defaultValue={stored?.justification ?? ''}
            rows={3}
            limit={4000}
          />
        </div>
        <EvidenceFields facts={facts} />
        {mayExcel && (
          <div className="answer-panel answer-panel--excel">
            <input type="hidden" name="mayExcel" value="yes" />
            <CheckboxField
              name="exemplary"
              label={t('exemplary')}
              hint={t('exemplaryHint')}
              defaultChecked={stored?.exemplary ?? false}
            />
          </div>
        )}
        <PlanFields facts={facts} />
        {mayAnswer && (
          <ButtonRow>
            <Button name="goOn" value="next">
              {t('saveAndNext')}
            </Button>
            <Button name="goOn" value="here" look="secondary">
              {t('saveHere')}
            </Button>
            <Link to={`/assessments/${id}`}>{t('backToList')}</Link>
            <SavedNote at={stored?.updatedAt} sending={busy}>
              {stored?.author}
            </SavedNote>
          </ButtonRow>
        )}
      </Form>
    </FormStateContext.Provider>
  )
}

/** Each answer asks something else of the same field. */
function JustificationLabel({ min }: { min: number }) {
  const t = useT(assessment)
  return (
    <>
      <span className="for-met">{t('remark')}</span>
      <span className="for-partly">{t('whatIsMissing')}</span>
      <span className="for-notMet">{t('whatIsMissing')}</span>
      <span className="for-unknown">{t('whatYouKnow')}</span>
      <span className="for-notApplicable">{t('whyNotApplicable', { n: min })}</span>
    </>
  )
}

/** "Not applicable" without its reason would only be refused, so it waits for the words. */
function isWhole(form: HTMLFormElement, min: number): boolean {
  const data = new FormData(form)
  const reason = String(data.get('justification') ?? '').trim()
  return data.get('value') !== 'notApplicable' || reason.length >= min
}
