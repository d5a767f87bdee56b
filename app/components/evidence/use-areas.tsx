import { useFormState } from '#app/components/problem.ts'
import { useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'

type Criterion = { code: string; title: string; used: boolean; note: string }
type Area = { code: string; title: string; criteria: Criterion[] }

/** Every criterion that applies, to be ticked; where to look is asked only beside a ticked one. */
export function UseAreas({ areas }: { areas: Area[] }) {
  const t = useT(evidence)
  const { errors } = useFormState()
  return (
    <>
      {errors.codes && (
        <p className="field__error" id="codes">
          {errors.codes}
        </p>
      )}
      {areas.map((area) => (
        <fieldset key={area.code} className="field use-area">
          <legend className="field__label">{area.title}</legend>
          {area.criteria.map((criterion) => (
            <Row key={criterion.code} criterion={criterion} />
          ))}
        </fieldset>
      ))}
      <p className="field__hint">{t('useNoteHint')}</p>
    </>
  )
}

function Row({ criterion: { code, title, used, note } }: { criterion: Criterion }) {
  const t = useT(evidence)
  const { typed } = useFormState()
  const chosen = typed.codes === undefined ? undefined : [typed.codes].flat()
  const was = typed[`note-${code}`]
  return (
    <div className="use-row">
      <div className="choice">
        <input
          className="choice__input"
          type="checkbox"
          id={`code-${code}`}
          name="codes"
          value={code}
          defaultChecked={chosen ? chosen.includes(code) : used}
        />
        <label className="choice__label" htmlFor={`code-${code}`}>
          <b>{code}</b> {title}
          {used && <span className="quiet"> ({t('useThere')})</span>}
        </label>
      </div>
      <p className="use-row__note">
        <label htmlFor={`note-${code}`}>{t('useNote', { code })}</label>
        <input
          className="input"
          id={`note-${code}`}
          name={`note-${code}`}
          maxLength={300}
          defaultValue={typeof was === 'string' ? was : note}
        />
      </p>
    </div>
  )
}
