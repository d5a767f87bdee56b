import { scopeOf } from '#app/access/scope.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { readManifest } from '#app/use-cases/standard/read.server.ts'
import { openThreads } from '#db/queries/mentoring.server.ts'
import { agreementOf } from '#db/queries/mentoring-agreement.server.ts'
import { mentoredNow } from '#db/queries/mentoring-overview.server.ts'
import { openSuggestions } from '#db/queries/mentoring-suggestions.server.ts'
import { dayInWarsaw } from '#workflows/cohort/deadlines.ts'

/** The mentor's desk: each organisation with what waits, for whom, and until when; empty for anybody else. */
export async function showMentored(deps: Deps, viewer: Viewer) {
  const { db } = deps
  const rows = await mentoredNow(db, scopeOf(viewer))
  const ids = rows.flatMap(({ assessmentId }) => assessmentId ?? [])
  const threads = await openThreads(db, ids)
  const suggestions = await openSuggestions(db, ids)
  const today = dayInWarsaw(deps.now().toISOString())
  const organisations = await Promise.all(
    rows.map(async ({ standardVersionId, ...row }) => {
      const titles = standardVersionId ? await titlesOf(deps, viewer, standardVersionId) : {}
      const named = <Item extends { code: string }>(items: Item[]) =>
        items.map((item) => ({ ...item, title: titles[item.code] ?? item.code }))
      const own = threads.filter(({ assessmentId }) => assessmentId === row.assessmentId)
      return {
        ...row,
        waiting: named(own.filter(({ lastSide }) => lastSide === 'team')),
        talksAnswered: own.filter(({ lastSide }) => lastSide === 'mentor').length,
        suggestions: named(
          suggestions.filter(({ assessmentId }) => assessmentId === row.assessmentId),
        ),
        agreement: await agreementLine(deps, row.id, today),
      }
    }),
  )
  return { organisations }
}

export type Mentored = Awaited<ReturnType<typeof showMentored>>['organisations'][number]

async function titlesOf({ db }: Deps, { locale }: Viewer, versionId: string) {
  const { criteria } = await readManifest(db, versionId)
  return Object.fromEntries(criteria.map(({ code, title }) => [code, title[locale]]))
}

/** Where the development agreement stands: nothing, waiting for signatures, or steps done and due. */
async function agreementLine({ db }: Deps, participationId: string, today: string) {
  const agreement = await agreementOf(db, participationId)
  if (!agreement) return null
  const { steps, mentorSignedAt, organisationSignedAt } = agreement
  const open = steps.filter(({ doneAt }) => doneAt === null)
  return {
    mentorSigned: mentorSignedAt !== null,
    organisationSigned: organisationSignedAt !== null,
    steps: steps.length,
    done: steps.length - open.length,
    overdue: open.filter(({ dueOn }) => dueOn < today).length,
    nextDueOn: open.map(({ dueOn }) => dueOn).toSorted()[0] ?? null,
  }
}
