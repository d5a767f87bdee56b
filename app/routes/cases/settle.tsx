import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TextArea } from '#app/components/field.tsx'
import { problemIn } from '#app/components/problem.ts'
import { SharedWords } from '#app/components/review/agreement-row.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { RatingChoice } from '#app/components/review/finding-fields.tsx'
import { StoredFinding } from '#app/components/review/stored-finding.tsx'
import { SubmittedAnswer } from '#app/components/review/submitted-answer.tsx'
import { NotFound } from '#app/errors.ts'
import { settlingForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { settleFinding } from '#app/use-cases/case/settle.server.ts'
import { showAgreement } from '#app/use-cases/case/show-agreement.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

export const loader = reading(async ({ deps, viewer, params }) => {
  const { rows, ...shown } = await showAgreement(deps, viewer, { caseId: params.id ?? '' })
  const row = rows.find(({ code }) => code === params.code)
  if (!row) throw new NotFound()
  return { ...shown, row }
})

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const caseId = params.id ?? ''
  const code = params.code ?? ''
  await settleFinding(deps, viewer, { caseId, code, ...parse(settlingForm) })
  return redirect(`/cases/${caseId}/agreement#${code}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => `${args.data?.row.code ?? ''} ${decisionWords[locale].settleTitle}`)

export default function Settle() {
  const { caseId, row } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(decisionWords)
  const locale = useLocale()
  const back = `/cases/${caseId}/agreement`
  const stale = problemIn(answer)?.problem.kind === 'stale' && row.agreed
  return (
    <DeedPage
      title={`${row.code} ${row.title[locale]}`}
      lead={row.statement[locale]}
      whoSees={t('whoSeesAgreement')}
      crumbs={[{ label: t('agreementShort'), to: back }]}
      revision={row.agreed?.revision ?? 0}
      submit={t('settleSubmit')}
      {...{ back, answer, t }}
    >
      <div className="agreement-row__columns">
        <div>
          <h4>{t('answer')}</h4>
          <SubmittedAnswer answer={row.answer} deferredUntil={row.deferredUntil} />
        </div>
        {row.findings.map((finding) => (
          <SharedWords key={finding.name} finding={finding} />
        ))}
      </div>
      {stale && <StoredFinding finding={stale} />}
      <RatingChoice value={row.agreed?.rating} legend={t('settleTitle')} />
      <TextArea
        name="reason"
        label={t('settleReason')}
        hint={t('settleReasonHint')}
        defaultValue={row.agreed?.reason ?? row.findings.find(({ lead }) => lead)?.rationale}
      />
    </DeedPage>
  )
}
