import { permit } from '#app/access/permit.server.ts'
import type { Standing } from '#app/access/standing.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound, Refused } from '#app/errors.ts'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { advanceWorkflow, factBy, readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import {
  findThread,
  insertMessage,
  insertThread,
  type Side,
  settleThread,
  teamIn,
} from '#db/queries/mentoring.server.ts'
import type { Trx } from '#db/schema.ts'
import { talkAt, tellMentoring } from './news.server.ts'

type Place = { assessmentId: string; code: string }

/** Begins a conversation under a criterion: a question of the team, or a remark of its mentor. */
export async function askMentor(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, code, body }: Place & { body: string },
): Promise<{ questionId: string }> {
  return deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { standings } = await permit(doors, viewer, 'question.ask', { assessmentId })
    const side = sideOf(standings)
    const fact = factBy(deps, viewer.personId)
    await refuseForeign(trx, { assessmentId, code })
    // A question counts where an answer is missing, so the assessment knows of it; a remark changes nothing.
    if (side === 'team') {
      await advanceWorkflow(trx, {
        id: assessmentId,
        event: { type: 'question.asked', code, ...fact },
      })
    }
    const questionId = deps.newId()
    const thread = { id: questionId, assessmentId, code, side }
    await insertThread(trx, { ...thread, askedBy: viewer.personId, createdAt: fact.at })
    await write(trx, deps, viewer, { questionId, side, body })
    const told = { workflowId: assessmentId, about: questionId, href: talkAt(assessmentId, code) }
    if (side === 'team') await tellMentoring(trx, deps, { news: 'helpAsked', ...told })
    else await tellMentoring(trx, deps, { news: 'mentorRemarked', ...told })
    return { questionId }
  })
}

type Within = { assessmentId: string; questionId: string }

/** Goes on with a conversation; a settled one is open again. Tells the other side. */
export async function replyInThread(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, questionId, body }: Within & { body: string },
): Promise<{ code: string }> {
  return deps.db.transaction().execute(async (trx) => {
    const doors = { db: trx, now: deps.now }
    const { standings } = await permit(doors, viewer, 'question.ask', { assessmentId })
    const thread = await findThread(trx, { id: questionId, assessmentId })
    if (!thread) throw new NotFound()
    const side = sideOf(standings)
    const about = await write(trx, deps, viewer, { questionId, side, body })
    const told = { workflowId: assessmentId, about, href: talkAt(assessmentId, thread.code) }
    const asked = teamIn(thread)
    if (side === 'team') await tellMentoring(trx, deps, { news: 'helpAsked', ...told })
    else if (asked.length === 0) await tellMentoring(trx, deps, { news: 'mentorRemarked', ...told })
    for (const personId of side === 'mentor' ? asked : [])
      await tellMentoring(trx, deps, { news: 'helpAnswered', ...told, personId })
    return { code: thread.code }
  })
}

/** Either side says that nothing is open any more. */
export async function settleQuestion(
  deps: Deps,
  viewer: Viewer,
  { assessmentId, questionId }: Within,
): Promise<{ code: string }> {
  return deps.db.transaction().execute(async (trx) => {
    await permit({ db: trx, now: deps.now }, viewer, 'question.ask', { assessmentId })
    const thread = await findThread(trx, { id: questionId, assessmentId })
    if (!thread) throw new NotFound()
    const { actorId: by, at } = factBy(deps, viewer.personId)
    const settled = await settleThread(trx, { id: questionId, by, at })
    if (!settled) throw new Refused('questionSettled')
    return { code: thread.code }
  })
}

/** Somebody of the team speaks for the team, whatever else they are. */
export function sideOf(standings: Set<Standing>): Side {
  const ofTeam: Standing[] = ['administrator', 'member', 'signatory']
  return ofTeam.some((standing) => standings.has(standing)) ? 'team' : 'mentor'
}

/** A criterion that does not apply is talked about by nobody. */
export async function refuseForeign(trx: Trx, { assessmentId, code }: Place): Promise<void> {
  const { applicable } = contextOf(await readWorkflow(trx, assessmentId))
  if (!applicable.some((criterion) => criterion.code === code)) throw new NotFound()
}

async function write(
  trx: Trx,
  deps: Deps,
  { personId }: Viewer,
  { questionId, side, body }: { questionId: string; side: Side; body: string },
): Promise<string> {
  const id = deps.newId()
  const createdAt = deps.now().toISOString()
  await insertMessage(trx, { id, questionId, side, personId, body: body.trim(), createdAt })
  return id
}
