import { CheckboxField, RadioGroup, Select } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { useProblem } from '#app/components/problem.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { AskedQuestion } from '#app/use-cases/organisation/show-profile.server.ts'
import { organisation } from '#templates/messages/organisation.ts'

/** More answers than this are a list to open, not rows to read. */
const FEW = 12

/** One question of the profile; each may be answered by "we do not know yet". */
export function QuestionField({ question, answer }: { question: AskedQuestion; answer: unknown }) {
  const t = useT(organisation)
  const locale = useLocale()
  const options = useOptions(question)
  const { problem, typed } = useProblem(answer, t)
  const { fact, text, hint, type, value } = question
  const isChanged = problem?.problem.kind === 'stale' && (typed[fact] ?? '') !== value
  const saved = options.find((option) => option.value === value)?.label ?? value
  const now = isChanged ? t('savedNow', { value: saved || t('notAnswered') }) : undefined
  const hints = [hint?.[locale], now].filter(Boolean).join(' ')
  const shared = { name: fact, label: text[locale], ...(hints && { hint: hints }) }
  const seen = <input type="hidden" name={`seen-${fact}`} value={question.revision} />
  if (type === 'number') {
    return (
      <div className="question-number">
        {seen}
        <TextField
          {...shared}
          defaultValue={value === 'unknown' ? '' : value}
          width="short"
          inputMode="numeric"
        />
        <CheckboxField
          name={`${fact}-unknown`}
          label={t('unknown')}
          defaultChecked={value === 'unknown'}
        />
      </div>
    )
  }
  return (
    <>
      {seen}
      {options.length > FEW ? (
        <Select {...shared} defaultValue={value} options={options} empty={t('chooseAnswer')} />
      ) : (
        <RadioGroup {...shared} defaultValue={value} options={options} inline={type === 'yesNo'} />
      )}
    </>
  )
}

/** The answers a question takes, in the words of the page. */
export function useOptions(question: AskedQuestion): { value: string; label: string }[] {
  const t = useT(organisation)
  const locale = useLocale()
  const own =
    question.type === 'yesNo'
      ? (['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))
      : question.options.map(({ value, label }) => ({ value: String(value), label: label[locale] }))
  return question.unknownAllowed ? [...own, { value: 'unknown', label: t('unknown') }] : own
}

/** An answer as it is read. */
export function AnswerText({ question }: { question: AskedQuestion }) {
  const t = useT(organisation)
  const options = useOptions(question)
  if (question.value === '') return <span className="muted">{t('notAnswered')}</span>
  return <>{options.find(({ value }) => value === question.value)?.label ?? question.value}</>
}
