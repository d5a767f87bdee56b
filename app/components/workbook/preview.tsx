import { AnswerMark } from '#app/components/answer-mark.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { Choice } from '#app/components/choice-parts.tsx'
import { Code } from '#app/components/code.tsx'
import { useFormState } from '#app/components/problem.ts'
import { ProblemForm } from '#app/components/problem-form.tsx'
import type { Previewed } from '#app/forms/workbook.ts'
import { useT } from '#app/i18n/use-t.ts'
import { workbook } from '#templates/messages/workbook.ts'

type Props = { address: string; changes: Previewed[]; answer?: unknown }

/** What a workbook would change, each to be ticked; the changes travel with the form, so nothing waits on the server. */
export function PreviewForm({ address, changes, answer }: Props) {
  const t = useT(workbook)
  const plain = changes.filter(({ conflict }) => !conflict)
  const conflicts = changes.filter(({ conflict }) => conflict)
  return (
    <ProblemForm answer={answer} t={t} action={address} className="form form--wide">
      {/* JSON keeps line breaks, which a form would otherwise write anew. */}
      <input type="hidden" name="changes" value={JSON.stringify(changes)} />
      {plain.length > 0 && (
        <section aria-labelledby="changes">
          <h2 id="changes">{t('changesTitle', { n: plain.length })}</h2>
          <p>{t('previewLead')}</p>
          {plain.map((change) => (
            <Change key={change.code} change={change} />
          ))}
        </section>
      )}
      {conflicts.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">{t('conflictsTitle')}</h2>
          <p>{t('conflictsLead')}</p>
          {conflicts.map((change) => (
            <Change key={change.code} change={change} />
          ))}
        </section>
      )}
      <ButtonRow>
        <Button>{t('apply')}</Button>
      </ButtonRow>
    </ProblemForm>
  )
}

function Change({ change }: { change: Previewed }) {
  const { code, title, row, value, justification, now, conflict } = change
  const t = useT(workbook)
  const { typed } = useFormState()
  const sent = Object.keys(typed).length > 0
  const ticked = sent ? [typed.take ?? []].flat().includes(code) : !conflict
  return (
    <article className="workbook-change">
      <h3>
        <Code>{code}</Code> {title} <small className="quiet">{t('row', { n: row })}</small>
      </h3>
      <dl className="workbook-change__texts">
        <div>
          <dt>{t('now')}</dt>
          <dd>
            {now ? <AnswerMark value={now.value} /> : t('noAnswer')}
            {now && <p>{now.justification || t('noText')}</p>}
          </dd>
        </div>
        <div>
          <dt>{t('inSheet')}</dt>
          <dd>
            <AnswerMark value={value} />
            <p>{justification || t('noText')}</p>
          </dd>
        </div>
      </dl>
      <Choice
        type="checkbox"
        id={`take-${code}`}
        name="take"
        option={{ value: code, label: <TakeLabel code={code} replaces={conflict} /> }}
        checked={ticked}
      />
    </article>
  )
}

function TakeLabel({ code, replaces }: { code: string; replaces: boolean }) {
  const t = useT(workbook)
  return (
    <>
      {t(replaces ? 'replace' : 'take')} <span className="visually-hidden">{code}</span>
    </>
  )
}
