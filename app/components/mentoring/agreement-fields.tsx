import { DateField, TextArea, TextField } from '#app/components/field.tsx'
import { STEP_ROWS } from '#app/forms/mentoring.ts'
import { useT } from '#app/i18n/use-t.ts'
import type { ShownAgreement } from '#app/use-cases/mentoring/show-agreement.server.ts'
import { developmentAgreement } from '#templates/messages/mentoring-agreement.ts'

type AgreedStep = NonNullable<ShownAgreement['agreement']>['steps'][number]

/** The whole agreement in one form: rows for steps, more of them than are needed. */
export function AgreementFields({ aim, steps }: { aim: string; steps: AgreedStep[] }) {
  const t = useT(developmentAgreement)
  const rows = Math.min(STEP_ROWS, Math.max(3, steps.length + 2))
  return (
    <>
      <TextArea
        name="aim"
        label={t('aimLabel')}
        hint={t('aimHint')}
        defaultValue={aim}
        rows={3}
        limit={2000}
      />
      <p className="field__hint">{t('emptyRows')}</p>
      {Array.from({ length: rows }, (_, index) => (
        <StepFields key={steps[index]?.id ?? index} n={index + 1} step={steps[index]} />
      ))}
    </>
  )
}

function StepFields({ n, step }: { n: number; step: AgreedStep | undefined }) {
  const t = useT(developmentAgreement)
  return (
    <fieldset className="step-fields">
      <legend>{t('stepNo', { n })}</legend>
      {step && <input type="hidden" name={`step${n}`} value={step.id} />}
      <TextField
        name={`title${n}`}
        label={t('stepTitle')}
        defaultValue={step?.title}
        maxLength={300}
      />
      <TextField
        name={`result${n}`}
        label={t('stepResult')}
        defaultValue={step?.result}
        maxLength={500}
      />
      <div className="field-pair">
        <DateField name={`dueOn${n}`} label={t('stepDue')} defaultValue={step?.dueOn} />
        <TextField
          name={`criteria${n}`}
          label={t('stepCriteria')}
          hint={t('stepCriteriaHint')}
          defaultValue={step?.codes.join(', ')}
          maxLength={200}
          optional
        />
      </div>
    </fieldset>
  )
}
