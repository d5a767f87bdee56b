import type { Handler } from './worker.server.ts'

/** Every effect a machine or a use case can name, and who carries it out. */
export const handlers: Record<string, Handler> = {}
