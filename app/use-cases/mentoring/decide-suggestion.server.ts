import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { giveAnswerWithin } from '#app/use-cases/assessment/answer.server.ts'
import { tellPlan } from '#app/use-cases/plan/record.server.ts'
import { factBy } from '#app/use-cases/workflow/step.server.ts'
import { findAnswer } from '#db/queries/answer.server.ts'
import { assessmentVersion } from '#db/queries/assessment.server.ts'
import {
  decideSuggestion,
  findSuggestion,
  type Suggestion,
} from '#db/queries/mentoring-suggestions.server.ts'
import { insertPlanItem } from '#db/queries/plan.server.ts'
import type { Trx } from '#db/schema.ts'

type Taking = {
  assessmentId: string
  suggestionId: string
  /** For a wording: the answer's revision the taker saw; another one in the row: `StaleWorkflow`. */
  revision: number
  /** For a plan item: who does it; a plan item without anybody counts for nothing. */
  owner?: string | undefined
}

/** Takes a suggestion: the person who takes it writes it, as if they had typed it themselves. */
export async function takeSuggestion(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, suggestionId, revision, owner = '' }: Taking,
): Promise<{ code: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'suggestion.decide', { assessmentId })
    const suggestion = await decided(trx, deps, viewer, {
      ...{ assessmentId, suggestionId, decision: 'taken' },
    })
    if (suggestion.kind === 'plan') await takePlanItem(trx, deps, viewer, suggestion, owner)
    else await takeWording(trx, deps, viewer, suggestion, revision)
    return { code: suggestion.code }
  })
}

export async function declineSuggestion(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, suggestionId }: { assessmentId: string; suggestionId: string },
): Promise<{ code: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'suggestion.decide', { assessmentId })
    return decided(trx, deps, viewer, { assessmentId, suggestionId, decision: 'declined' })
  })
}

async function decided(
  trx: Trx,
  deps: Deps,
  viewer: Viewer,
  asked: { assessmentId: string; suggestionId: string; decision: 'taken' | 'declined' },
): Promise<Suggestion> {
  const { assessmentId, suggestionId: id, decision } = asked
  const suggestion = await findSuggestion(trx, { id, assessmentId })
  if (!suggestion) throw new NotFound()
  const { actorId: by, at } = factBy(deps, viewer.personId)
  if (!(await decideSuggestion(trx, { id, decision, by, at })))
    throw new Refused('suggestionDecided')
  return suggestion
}

/** The value stays; only its words become the mentor's. */
async function takeWording(
  trx: Trx,
  deps: Deps,
  viewer: Viewer,
  { assessmentId, code, content }: Suggestion & { kind: 'wording' },
  revision: number,
): Promise<void> {
  const answer = await findAnswer(trx, assessmentId, code)
  if (!answer) throw new Refused('answerBeforeWording')
  const { value } = answer
  const input = { assessmentId, code, value, justification: content.text, revision }
  await giveAnswerWithin(trx, deps, viewer, input)
}

async function takePlanItem(
  trx: Trx,
  deps: Deps,
  viewer: Viewer,
  { assessmentId, code, content }: Suggestion & { kind: 'plan' },
  owner: string,
): Promise<void> {
  const assessment = await assessmentVersion(trx, assessmentId)
  if (!assessment) throw new NotFound()
  const fact = factBy(deps, viewer.personId)
  const item = {
    ...{ id: deps.newId(), organisationId: assessment.organisationId, assessmentId, owner },
    ...{ title: content.title, dueOn: content.dueOn, support: content.support },
    ...{ source: 'mentor' as const, status: 'open' as const, revision: 1 },
    ...{ createdBy: viewer.personId, createdAt: fact.at, updatedAt: fact.at },
  }
  await insertPlanItem(trx, item, [code])
  await tellPlan(trx, { ...fact, assessmentId })
}
