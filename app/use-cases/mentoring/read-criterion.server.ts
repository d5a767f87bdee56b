import type { Viewer } from '#app/access/viewer.ts'
import type { View } from '#app/use-cases/assessment/view.server.ts'
import { threadsOf } from '#db/queries/mentoring.server.ts'
import { deferralsOf } from '#db/queries/mentoring-deferrals.server.ts'
import { suggestionsOf } from '#db/queries/mentoring-suggestions.server.ts'
import { mentorOf } from '#db/queries/participation.server.ts'
import type { Db } from '#db/schema.ts'
import { mayBeDeferred } from './deferral-rules.ts'
import { readDeferrable } from './read-deferrable.server.ts'

/** What stands under one criterion between a team and its mentor, with what this viewer may do there. */
export async function readCriterionHelp(
  db: Db,
  viewer: Viewer,
  { frame, context, may, editable }: View,
  code: string,
) {
  const { id: assessmentId, participationId } = frame
  const onTeam = viewer.memberships.some(
    ({ organisationId, role }) => organisationId === frame.organisationId && role !== 'observer',
  )
  const mentor = participationId ? await mentorOf(db, participationId) : undefined
  const mentors = mentor?.personId === viewer.personId
  const speaks = onTeam || mentors
  const applies = context.applicable.some((criterion) => criterion.code === code)
  const deferrals = (await deferralsOf(db, assessmentId)).filter((each) => each.code === code)
  const standing = deferrals.findLast(({ decision }) => decision !== 'withdrawn') ?? null
  const value = context.answers[code]?.value
  const wished = standing?.decision === null || standing?.decision === 'agreed'
  return {
    mentor: mentor?.name ?? null,
    mentors,
    threads: may.talk ? await threadsOf(db, assessmentId, code) : [],
    suggestions: may.talk ? await suggestionsOf(db, assessmentId, code) : [],
    deferral: standing,
    actions: {
      ask: speaks && applies && (editable || mentors),
      reply: speaks,
      suggest: mentors && applies && editable,
      decide: may.answer && may.talk,
      defer:
        may.answer &&
        may.talk &&
        !wished &&
        mayBeDeferred(value) &&
        (await readDeferrable(db, frame, participationId)),
    },
  }
}

export type CriterionHelp = Awaited<ReturnType<typeof readCriterionHelp>>
