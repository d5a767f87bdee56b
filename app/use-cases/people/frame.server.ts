import { holds, type Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { frameFacts } from '#db/queries/frame.server.ts'

/** What the frame around every page shows of the signed-in person. */
export type Frame = {
  name: string
  organisations: { id: string; name: string }[]
  /** News not yet looked at. */
  unread: number
  links: { coordinator: boolean; editor: boolean; reviewer: boolean; panel: boolean }
}

/** Read on every page, so it asks the least: two small queries. */
export async function frameFor({ db }: Pick<Deps, 'db'>, viewer: Viewer): Promise<Frame> {
  const organisationIds = viewer.memberships.map(({ organisationId }) => organisationId)
  const facts = await frameFacts(db, { personId: viewer.personId, organisationIds })
  return {
    name: viewer.name,
    ...facts,
    links: {
      coordinator: holds(viewer, 'coordinator'),
      editor: holds(viewer, 'editor'),
      reviewer: holds(viewer, 'reviewer'),
      panel: holds(viewer, 'panelMember'),
    },
  }
}
