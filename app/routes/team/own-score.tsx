import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AnswerChoice } from '#app/components/answer-choice.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { TextArea } from '#app/components/field.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { Pager } from '#app/components/pager.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { CriterionHead } from '#app/components/team/criterion-head.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { scoreForm } from '#app/forms/team.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { giveScore } from '#app/use-cases/team/score.server.ts'
import { showOwnScore } from '#app/use-cases/team/show-scoring.server.ts'
import { team } from '#templates/messages/team.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showOwnScore(deps, viewer, { assessmentId: params.id ?? '', code: params.code ?? '' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const place = { assessmentId: params.id ?? '', code: params.code ?? '' }
  const { value, remark, goOn } = parse(scoreForm)
  await giveScore(deps, viewer, { ...place, value, remark })
  const home = `/assessments/${place.assessmentId}/scoring`
  const { next } = await showOwnScore(deps, viewer, place)
  return redirect(goOn === 'next' && next ? `${home}/${next.code}` : home)
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data && `${args.data.code} ${args.data.title}`)

export default function OwnScorePage() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData()
  const t = useT(team)
  const { id, code, no, of, score, open } = shown
  const home = `/assessments/${id}/scoring`
  const step = (to: { code: string; title: string } | null) =>
    to ? { to: `${home}/${to.code}`, label: to.title } : undefined
  return (
    <div className="page page--narrow">
      <CriterionHead
        shown={shown}
        crumbs={[{ label: t('scoringTitle'), to: home }, { label: t('noOf', { no, of }) }]}
      />
      <WhoSees>{t('scoreSees')}</WhoSees>
      {open ? (
        <ProblemForm key={code} answer={answer} t={t}>
          <AnswerChoice defaultValue={score?.value} />
          <TextArea
            name="remark"
            label={t('remark')}
            hint={t('remarkHint')}
            defaultValue={score?.remark}
            rows={3}
            limit={2000}
            optional
          />
          <ButtonRow>
            <Button name="goOn" value="next">
              {t('saveAndNext')}
            </Button>
            <Button name="goOn" value="list" look="secondary">
              {t('saveAndList')}
            </Button>
          </ButtonRow>
        </ProblemForm>
      ) : (
        <NoticeBanner>{t('scoreClosed')}</NoticeBanner>
      )}
      <Pager previous={step(shown.previous)} next={step(shown.next)} />
    </div>
  )
}
