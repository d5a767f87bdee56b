import { FieldWrap, useField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { team } from '#templates/messages/team.ts'
import type { AssignmentsShown } from './assignments.tsx'

/** An area or one of its criteria, grouped so that a long list can be looked through. */
export function PartSelect({ areas }: { areas: AssignmentsShown['areas'] }) {
  const t = useT(team)
  const field = useField({ name: 'part' })
  return (
    <FieldWrap id={field.id} label={t('part')} sentence={field.sentence}>
      <select
        {...field.aria}
        className="input input--select"
        id={field.id}
        name="part"
        defaultValue={field.value ?? ''}
      >
        <option value="">{t('choosePart')}</option>
        {areas.map(({ code, title, criteria }) => (
          <optgroup key={code} label={title}>
            <option value={`area:${code}`}>{t('wholeArea', { title })}</option>
            {criteria.map((criterion) => (
              <option key={criterion.code} value={`code:${criterion.code}`}>
                {criterion.code} {criterion.title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </FieldWrap>
  )
}
