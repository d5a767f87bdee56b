import { openThreads } from '#db/queries/mentoring.server.ts'
import { openSuggestions } from '#db/queries/mentoring-suggestions.server.ts'
import type { Db } from '#db/schema.ts'

type Known = { id: string; organisation: string }

/**
 * What of mentoring waits for one person: conversations the mentor has not answered, and for a team the answers
 * and suggestions it has not looked at. One line an assessment.
 */
export async function readWaitingHelp(
  db: Db,
  { mentored, own }: { mentored: Known[]; own: Known[] },
) {
  const ids = [...mentored, ...own].map(({ id }) => id)
  const threads = await openThreads(db, ids)
  const suggestions = await openSuggestions(db, ids)
  const lines = (known: Known[], last: 'team' | 'mentor') =>
    known.map(({ id, organisation }) => {
      const at = <Item extends { assessmentId: string }>(items: Item[]) =>
        items.filter(({ assessmentId }) => assessmentId === id)
      return {
        id,
        organisation,
        talks: at(threads).filter(({ lastSide }) => lastSide === last).length,
        suggestions: last === 'mentor' ? at(suggestions).length : 0,
      }
    })
  return [
    ...lines(mentored, 'team').map((line) => ({ ...line, side: 'mentor' as const })),
    ...lines(own, 'mentor').map((line) => ({ ...line, side: 'team' as const })),
  ].filter(({ talks, suggestions: open }) => talks + open > 0)
}

export type WaitingHelp = Awaited<ReturnType<typeof readWaitingHelp>>
