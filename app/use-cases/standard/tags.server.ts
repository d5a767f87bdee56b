import type { CriterionTags } from '#workflows/standard/threads.ts'

const known = new Map<string, Record<string, CriterionTags>>()

/** Effort, threads and yearly deadlines of a standard's criteria, by code; read from its file once. */
export async function readTags(slug: string): Promise<Record<string, CriterionTags>> {
  const found = known.get(slug)
  if (found) return found
  const { loadTags } = await import('#templates/standards/tags.ts')
  const tags = loadTags(slug)
  known.set(slug, tags)
  return tags
}
