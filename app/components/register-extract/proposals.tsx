import { Choice } from '#app/components/choice-parts.tsx'
import { useFormState } from '#app/components/problem.ts'
import { useT } from '#app/i18n/use-t.ts'
import { krs } from '#templates/messages/krs.ts'
import { organisation } from '#templates/messages/organisation.ts'

export type DetailRow = {
  field: 'name' | 'legalForm' | 'krs' | 'nip' | 'regon' | 'street' | 'postalCode' | 'city'
  proposed: string
  now: string | null
  same: boolean
  locked: boolean
}

type Known = { value: boolean | number | string | null; label: string | null }

export type FactRow = {
  fact: string
  question: string
  proposed: Known
  now: Known & { answered: boolean }
  same: boolean
}

/** A proposal beside what is written now, with a box to tick; what is the same or locked has none. */
export function DetailProposals({ rows }: { rows: DetailRow[] }) {
  const t = useT(krs)
  const words = useT(organisation)
  const shown = (field: DetailRow['field'], value: string | null) =>
    value === null || value === ''
      ? t('empty')
      : field === 'legalForm'
        ? words(`form_${value}` as 'form_other')
        : value
  return (
    <ul className="proposals">
      {rows.map(({ field, proposed, now, same, locked }) => (
        <Proposal
          key={field}
          name={field}
          label={words(field)}
          now={same ? null : shown(field, now)}
          replaces={Boolean(now)}
          proposed={shown(field, proposed)}
          state={same ? 'same' : locked ? 'lockedNumber' : null}
        />
      ))}
    </ul>
  )
}

/** `fresh`: nothing is written yet, so there is nothing to compare with. */
export function FactProposals({ rows, fresh = false }: { rows: FactRow[]; fresh?: boolean }) {
  const t = useT(krs)
  const shown = ({ value, label }: Known, answered = true) => {
    if (!answered) return t('empty')
    if (value === null) return t('unknown')
    return label ?? (typeof value === 'boolean' ? t(value ? 'yes' : 'no') : String(value))
  }
  return (
    <ul className="proposals">
      {rows.map(({ fact, question, proposed, now, same }) => (
        <Proposal
          key={fact}
          name={fact}
          label={question}
          now={fresh || same ? null : shown(now, now.answered)}
          replaces={now.answered && now.value !== null}
          proposed={shown(proposed)}
          state={same ? 'same' : null}
        />
      ))}
    </ul>
  )
}

type ProposalProps = {
  name: string
  label: string
  now: string | null
  proposed: string
  /** Something else is written now: taking the proposal then needs a tick of its own. */
  replaces: boolean
  state: 'same' | 'lockedNumber' | null
}

function Proposal({ name, label, now, proposed, replaces, state }: ProposalProps) {
  const t = useT(krs)
  const { typed } = useFormState()
  const was = Object.keys(typed).length > 0
  const ticked = was ? [typed.take ?? []].flat().includes(name) : !replaces
  const id = `take-${name}`
  return (
    <li className="proposal">
      <p className="proposal__label" id={`${id}-label`}>
        {label}
      </p>
      <dl className="proposal__values">
        {now !== null && (
          <div>
            <dt>{t('now')}</dt>
            <dd>{now}</dd>
          </div>
        )}
        <div>
          <dt>{t('inRegister')}</dt>
          <dd>
            <b>{proposed}</b>
          </dd>
        </div>
      </dl>
      {state === null ? (
        <Choice
          type="checkbox"
          id={id}
          name="take"
          option={{ value: name, label: <TakeLabel of={label} /> }}
          checked={ticked}
        />
      ) : (
        <p className="muted">{t(state)}</p>
      )}
    </li>
  )
}

function TakeLabel({ of }: { of: string }) {
  const t = useT(krs)
  return (
    <>
      {t('take')} <span className="visually-hidden">: {of}</span>
    </>
  )
}
