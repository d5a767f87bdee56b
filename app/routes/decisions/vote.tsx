import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { RadioGroup } from '#app/components/choice.tsx'
import { DeedPage } from '#app/components/review/deed-page.tsx'
import { voteForm } from '#app/forms/review.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { showDecision } from '#app/use-cases/decision/show.server.ts'
import { castVote } from '#app/use-cases/decision/vote.server.ts'
import { decisionWords } from '#templates/messages/decision.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showDecision(deps, viewer, { decisionId: params.id ?? '', deed: 'decision.vote' }),
)

export const action = acting(async ({ deps, viewer, params, parse }) => {
  const decisionId = params.id ?? ''
  await castVote(deps, viewer, { decisionId, ...parse(voteForm) })
  return redirect(`/decisions/${decisionId}`)
})

/** A refusal brings the present state with it, so that the next try starts from there. */
export const shouldRevalidate = () => true

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(decisionWords[locale].vote))

export default function VotePage() {
  const shown = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useT(decisionWords)
  const { decisionId, organisationName, ballots, ownBallot } = shown
  const back = `/decisions/${decisionId}`
  const crumbs = [{ label: t('decisionTitle', { organisation: organisationName }), to: back }]
  return (
    <DeedPage
      title={t('voteTitle', { organisation: organisationName })}
      lead={t('voteLead')}
      whoSees={t('whoSeesDecision')}
      submit={t('voteSubmit')}
      {...{ crumbs, back, answer, t }}
    >
      <RadioGroup
        name="ballot"
        label={t('voteLegend')}
        options={ballots.map((ballot) => ({ value: ballot, label: t(`ballot_${ballot}`) }))}
        defaultValue={ownBallot ?? undefined}
      />
    </DeedPage>
  )
}
