import { Button, ButtonRow } from '#app/components/button.tsx'
import { CheckboxGroup } from '#app/components/choice.tsx'
import { DateField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showDocument } from '#app/use-cases/document/show-document.server.ts'
import { document } from '#templates/messages/document.ts'

type Shown = Awaited<ReturnType<typeof showDocument>>

/** "Ready": the day and the criteria, everything already chosen, so that one click is enough. */
export function FinishForm({ shown, answer }: { shown: Shown; answer?: unknown }) {
  const t = useT(document)
  const locale = useLocale()
  const { id, organisation, criteria, assessmentId, proposedDay, today, revision } = shown
  return (
    <>
      <p>{t('finishLead')}</p>
      <p className="muted">{t('finishedElsewhere')}</p>
      <ProblemForm
        answer={answer}
        t={t}
        action={`/organisations/${organisation.id}/documents/${id}/finish`}
        revision={revision}
      >
        <DateField
          name="adoptedOn"
          label={t('adoptedOn')}
          defaultValue={proposedDay > today ? today : proposedDay}
          max={today}
        />
        {assessmentId && criteria.length > 0 ? (
          <>
            <input type="hidden" name="assessmentId" value={assessmentId} />
            <CheckboxGroup
              name="codes"
              label={t('beside')}
              hint={t('besideHint')}
              options={criteria.map(({ code, title }) => ({
                value: code,
                label: `${code} ${title[locale]}`,
              }))}
              defaultValues={criteria.map(({ code }) => code)}
            />
          </>
        ) : (
          <p>{t('besideNothing')}</p>
        )}
        <ButtonRow>
          <Button>{t('finish')}</Button>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
