import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Effort } from '#workflows/assessment/suggest.ts'
import type { CriterionTags } from '#workflows/standard/threads.ts'

const efforts: readonly Effort[] = ['small', 'medium', 'large']

// The bundle lies elsewhere than the data, and every npm script runs in the package's directory.
const DIRECTORY = 'templates/standards/tags'

/**
 * What is known about the criteria of a standard beside its text, by code; empty for a standard without such a
 * file. Throws on a malformed one.
 */
export function loadTags(
  slug: string,
  directory: string = DIRECTORY,
): Record<string, CriterionTags> {
  const text = contentOf(join(directory, `${slug}.yaml`))
  const entries = Object.entries((parse(text) ?? {}) as Record<string, Partial<CriterionTags>>)
  return Object.fromEntries(entries.map(([code, given]) => [code, checked(code, given)]))
}

function checked(code: string, given: Partial<CriterionTags>): CriterionTags {
  const { aspect, effort = 'medium', yearly = false, tags = [] } = given
  const known = (aspect === 'paper' || aspect === 'practice') && efforts.includes(effort)
  if (!known || !Array.isArray(tags)) throw new Error(`The tags of ${code} cannot be read.`)
  return { aspect, effort, yearly, tags }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
