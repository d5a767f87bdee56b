/**
 * Carried by every event: who did it and when (ISO-8601 UTC), so that replay is exact.
 * `actorId` is a person's id, `system` or `import`; `causeId` names the workflow whose step brought this one about.
 */
export type Fact = { actorId: string; at: string; onBehalfOf?: string; causeId?: string }

/** A reason is a note: the event holds its id and salted hash, never the words. */
export type Reason = { noteId: string; noteHash: string }
