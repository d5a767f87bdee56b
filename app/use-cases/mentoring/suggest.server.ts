import { permit } from '#app/access/permit.server.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import {
  decideSuggestion,
  findSuggestion,
  insertSuggestion,
  type PlanProposal,
  type Wording,
} from '#db/queries/mentoring-suggestions.server.ts'
import { talkAt, tellMentoring } from './news.server.ts'
import { refuseForeign } from './talk.server.ts'

type Proposal = { kind: 'wording'; content: Wording } | { kind: 'plan'; content: PlanProposal }

type Place = { assessmentId: string; code: string }

/** The mentor proposes a wording or a plan item. Nothing of it counts before the team takes it. */
export async function suggestToTeam(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, code, ...proposal }: Place & Proposal,
): Promise<{ suggestionId: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'suggestion.make', { assessmentId })
    await refuseForeign(trx, { assessmentId, code })
    const { snapshot } = await readWorkflow(trx, assessmentId)
    if (!snapshot.hasTag('editable')) throw new Refused('suggestionTooLate')
    const suggestionId = deps.newId()
    const { actorId: suggestedBy, at: createdAt } = factBy(deps, viewer.personId)
    const row = { id: suggestionId, assessmentId, code, suggestedBy, createdAt }
    await insertSuggestion(trx, { ...row, ...proposal })
    const href = talkAt(assessmentId, code)
    const told = { workflowId: assessmentId, about: suggestionId, href }
    await tellMentoring(trx, deps, { news: 'mentorSuggested', ...told })
    return { suggestionId }
  })
}

/** Takes back a suggestion that nobody has decided about, one's own or of the mentor before. */
export async function withdrawSuggestion(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, suggestionId }: { assessmentId: string; suggestionId: string },
): Promise<{ code: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'suggestion.make', { assessmentId })
    const suggestion = await findSuggestion(trx, { id: suggestionId, assessmentId })
    if (!suggestion) throw new NotFound()
    const { actorId: by, at } = factBy(deps, viewer.personId)
    const decided = await decideSuggestion(trx, {
      ...{ id: suggestionId, decision: 'withdrawn', by, at },
    })
    if (!decided) throw new Refused('suggestionDecided')
    return { code: suggestion.code }
  })
}
