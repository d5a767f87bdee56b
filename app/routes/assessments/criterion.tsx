import { type MetaFunction, redirect } from '@remix-run/node'
import {
  type ShouldRevalidateFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from '@remix-run/react'
import { CriterionAside } from '#app/components/assessments/criterion-aside.tsx'
import { CriterionForm } from '#app/components/assessments/criterion-form.tsx'
import { EvidenceList } from '#app/components/assessments/evidence-list.tsx'
import { titled } from '#app/components/assessments/page-title.ts'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Code } from '#app/components/code.tsx'
import { CarriedOffer } from '#app/components/cycle/carried-offer.tsx'
import { CriterionTemplates } from '#app/components/document/criterion-templates.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { ExplainsOnce, WithTerms } from '#app/components/help/with-terms.tsx'
import { AnswerRead } from '#app/components/mentoring/answer-read.tsx'
import { CriterionHelp } from '#app/components/mentoring/criterion-help.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { Pager } from '#app/components/pager.tsx'
import { RenewLabel } from '#app/components/result/renew.tsx'
import { AssignedLine } from '#app/components/team/assigned.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { EnteredFor, MandateBanner } from '#app/components/workbook/mandate.tsx'
import { answerInput } from '#app/forms/answer-input.ts'
import { answerForm } from '#app/forms/assessment.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { giveAnswer } from '#app/use-cases/assessment/answer.server.ts'
import { showCriterion, whereNext } from '#app/use-cases/assessment/show-criterion.server.ts'
import { assessment } from '#templates/messages/assessment.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showCriterion(deps, viewer, { assessmentId: params.id as string, code: params.code as string }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id as string, code: params.code as string }
  const values = parse(answerForm)
  const saved = await giveAnswer(deps, viewer, { ...place, ...answerInput(values) })
  if (values.goOn === 'stay') return { saved }
  if (values.goOn === 'starter')
    return redirect(`/assessments/${place.assessmentId}/starter#${place.code}`)
  const to =
    values.goOn && values.goOn !== 'here' ? await whereNext(deps, viewer, place) : undefined
  const home = `/assessments/${place.assessmentId}`
  if (values.goOn === 'area' && to) return redirect(`${home}/areas/${to.area}#${place.code}`)
  if (values.goOn === 'next' && to)
    return redirect(to.next ? `${home}/criteria/${to.next}` : `${home}/check`)
  return redirect(`${home}/criteria/${place.code}`)
})

/** After somebody else's save the page must show their text, though the action failed. */
export const shouldRevalidate = (args: ShouldRevalidateFunctionArgs) =>
  args.actionStatus === 409 || args.defaultShouldRevalidate

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, 'criterionTitle', { code: data?.code ?? '', title: data?.title ?? '' })

export default function CriterionPage() {
  const t = useT(assessment)
  const facts = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { id, code, place, evidence, mayAnswer } = facts
  const home = `/assessments/${id}`
  const step = (to: { code: string; title: string } | null) =>
    to ? { to: `${home}/criteria/${to.code}`, label: to.title } : undefined
  return (
    <ExplainsOnce statement={facts.statement} help={facts.help}>
      <div className="page page--criterion">
        <Breadcrumbs
          items={[
            { label: t('selfAssessment'), to: home },
            { label: place.area.title, to: `${home}/areas/${place.area.code}` },
            { label: place.no > 0 ? t('noOf', { no: place.no, of: place.of }) : code },
          ]}
        />
        <div className="criterion">
          <div className="criterion__main">
            <p className="criterion__code">
              <Code>{code}</Code>
              {facts.duty && <DutyMark />} {facts.again.renew && <RenewLabel />}
            </p>
            <h1>{facts.title}</h1>
            <p className="criterion__statement">
              <WithTerms text={facts.statement} />
            </p>
            <WhoSees>{t('whoSeesDraft')}</WhoSees>
            <AssignedLine assessmentId={id} assigned={facts.assigned} mayAssign={mayAnswer} />
            {!facts.applies && <NoticeBanner>{t('doesNotApplyNow')}</NoticeBanner>}
            {facts.mandate.isClerk && <MandateBanner mandate={facts.mandate} />}
            <EnteredFor entry={facts.entered} />
            <CarriedOffer offer={facts.again.offer} id={id} code={code} mayAnswer={mayAnswer} />
            {/* What was typed before the assessment was closed for changes must not vanish. */}
            {mayAnswer || answer ? (
              <CriterionForm
                key={code}
                facts={facts}
                answer={answer}
                chosen={search.get('value') ?? undefined}
              />
            ) : (
              <AnswerRead facts={facts} />
            )}
            {evidence.length > 0 && (
              <section aria-labelledby="evidence">
                <h2 id="evidence">{t('evidenceHere')}</h2>
                <EvidenceList
                  items={evidence}
                  {...(mayAnswer && { address: `${home}/criteria/${code}` })}
                />
              </section>
            )}
            <CriterionTemplates templates={facts.templates} />
            <CriterionHelp
              key={`help-${code}`}
              help={facts.mentoring}
              assessmentId={id}
              code={code}
            />
            <Pager previous={step(place.previous)} next={step(place.next)} />
          </div>
          <CriterionAside {...facts} />
        </div>
      </div>
    </ExplainsOnce>
  )
}
