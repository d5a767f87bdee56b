import { RadioGroup } from '#app/components/choice.tsx'
import { DateField, TextArea, TextField } from '#app/components/field.tsx'
import { useProblem } from '#app/components/problem.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { AskedOfDocument } from '#app/use-cases/document/show-document.server.ts'
import { document } from '#templates/messages/document.ts'

type FieldsProps = {
  questions: AskedOfDocument[]
  /** What is stored or proposed, by question. */
  answers: Record<string, string | undefined>
  /** The action's answer: after a conflict each changed field shows what is saved now. */
  answer: unknown
}

export function QuestionFields({ questions, answers, answer }: FieldsProps) {
  const t = useT(document)
  const { problem, typed } = useProblem(answer, t)
  const isStale = problem?.problem.kind === 'stale'
  return questions.map((question) => {
    const stored = answers[question.name] ?? ''
    const isChanged = isStale && (typed[question.name] ?? '') !== stored
    return (
      <QuestionField
        key={question.name}
        question={question}
        value={stored}
        now={isChanged ? t('savedNow', { value: stored || '–' }) : undefined}
      />
    )
  })
}

type OneProps = { question: AskedOfDocument; value: string; now: string | undefined }

function QuestionField({ question, value, now }: OneProps) {
  const t = useT(document)
  const locale = useLocale()
  const { name, label, hint, type, required } = question
  const hints = [hint?.[locale], now].filter(Boolean).join(' ')
  const shared = {
    name,
    label: label[locale],
    defaultValue: value,
    optional: !required,
    ...(hints && { hint: hints }),
  }
  switch (type) {
    case 'text':
      return <TextField {...shared} maxLength={300} />
    case 'longText':
      return <TextArea {...shared} rows={6} limit={4000} />
    case 'number':
      return <TextField {...shared} inputMode="decimal" width="short" />
    case 'date':
      return <DateField {...shared} />
    case 'yesNo': {
      const options = (['yes', 'no'] as const).map((each) => ({ value: each, label: t(each) }))
      return <RadioGroup {...shared} options={options} inline />
    }
    case 'choice': {
      const options = (question.options ?? []).map((option) => ({
        value: option.value,
        label: option.label[locale],
      }))
      return <RadioGroup {...shared} options={options} />
    }
  }
}
