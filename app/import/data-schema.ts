import { z } from 'zod'
import { FORMAT } from '#app/use-cases/leaving/format.ts'

const text = z.string()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const plain = z.record(text, z.union([text, z.number(), z.null()]))

/** The shape of `data.json`; what a row may hold is the database's to check. */
export const dataSchema = z.strictObject({
  format: z.literal(FORMAT),
  madeAt: text,
  program: text,
  issuer: text,
  organisationId: text,
  people: z.array(
    z.strictObject({
      id: text,
      name: text.optional(),
      email: text.nullable().optional(),
      locale: text.optional(),
    }),
  ),
  standardVersions: z.array(
    z.strictObject({
      ...{ id: text, slug: text, version: text, title: text, manifest: text, sha256: hash },
      createdAt: text,
    }),
  ),
  tables: z.record(text, z.array(plain)),
  workflows: z.array(
    z.strictObject({
      ...{ id: text, kind: text, machineVersion: text, parameters: text, state: text },
      ...{ snapshot: text, headHash: hash, startedAt: text, stateSince: text, updatedAt: text },
      version: z.int().positive(),
    }),
  ),
  events: z.array(
    z.strictObject({
      ...{ workflowId: text, kind: text, type: text, actorId: text, occurredAt: text },
      ...{ previousHash: hash, hash, version: z.int().positive() },
      data: z.record(text, z.unknown()),
    }),
  ),
  sealed: z.array(
    z.strictObject({
      ...{ workflowId: text, kind: text, state: text, stateSince: text, headHash: hash },
      hashes: z.array(hash).min(1),
    }),
  ),
})
