import { CheckboxGroup } from '#app/components/choice.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { plan } from '#templates/messages/plan.ts'

type Props = { choices: { code: string; title: string }[]; chosen: string[] }

/** The criteria a step is for; a long list stays folded. */
export function CriteriaFields({ choices, chosen }: Props) {
  const t = useT(plan)
  if (choices.length === 0) return null
  const group = (
    <CheckboxGroup
      name="codes"
      label={t('criteria')}
      hint={t('criteriaHint')}
      options={choices.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))}
      defaultValues={chosen}
    />
  )
  if (choices.length <= 6) return group
  return (
    <details className="more">
      <summary>
        {t('criteria')}
        {chosen.length > 0 && `: ${chosen.join(', ')}`}
      </summary>
      {group}
    </details>
  )
}
