import { openThreads } from '#db/queries/mentoring.server.ts'
import { agreementOf } from '#db/queries/mentoring-agreement.server.ts'
import { deferralsOf } from '#db/queries/mentoring-deferrals.server.ts'
import { openSuggestions } from '#db/queries/mentoring-suggestions.server.ts'
import { mentorOf } from '#db/queries/participation.server.ts'
import type { Db } from '#db/schema.ts'

/** What goes on between a team and its mentor, for those who read the assessment. */
export async function readHelpTasks(
  db: Db,
  {
    assessmentId,
    participationId,
    titles,
  }: { assessmentId: string; participationId: string | null; titles: Record<string, string> },
) {
  const named = <Item extends { code: string }>(items: Item[]) =>
    items.map((item) => ({ ...item, title: titles[item.code] ?? item.code }))
  const deferrals = await deferralsOf(db, assessmentId)
  const mentor = participationId ? await mentorOf(db, participationId) : undefined
  const agreement = participationId ? await agreementOf(db, participationId) : undefined
  return {
    mentor: mentor?.name ?? null,
    participationId,
    threads: named(await openThreads(db, [assessmentId])),
    suggestions: named(await openSuggestions(db, [assessmentId])),
    deferrals: named(deferrals.filter(({ decision }) => decision !== 'withdrawn')).map(
      ({ id, code, title, untilOn, decision }) => ({ id, code, title, untilOn, decision }),
    ),
    agreement: agreement
      ? {
          mentorSigned: agreement.mentorSignedAt !== null,
          organisationSigned: agreement.organisationSignedAt !== null,
        }
      : null,
  }
}

export type HelpTasks = Awaited<ReturnType<typeof readHelpTasks>>
