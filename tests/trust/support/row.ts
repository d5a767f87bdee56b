import type { World } from '#bin/demo/world.ts'
import type { Ids, StageName } from './stages.ts'

/** One use case: the stage it begins at, and its call with everything that it takes already read. */
export type Row = [
  stage: StageName,
  prepare: (world: World, ids: Ids) => Promise<() => Promise<unknown>>,
  options?: {
    /** Tables that may grow although the act fails, with the reason said beside the row. */
    besides?: string[]
  },
]

/** By noun and name of the exported function. */
export type Rows = Record<string, Row>
