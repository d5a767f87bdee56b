import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { inconsistencies } from '#templates/standards/check.ts'
import {
  type CriterionHelp,
  helpSchema,
  type LegalBasis,
  legalBasisSchema,
  manifestSchema,
} from '#templates/standards/schema.ts'
import type { Manifest } from '#workflows/standard/manifest.ts'

export type Standard = { manifest: Manifest; help: CriterionHelp[]; legalBases: LegalBasis[] }

export class StandardError extends Error {
  override name = 'StandardError'
}

// The bundle lies elsewhere than the data, and every npm script runs in the package's directory.
const DIRECTORY = 'templates/standards'

/** The versions on file, as `slug@version`, oldest first. */
export function standardsOnFile(directory: string = DIRECTORY): string[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

/** The newest version on file of a standard; null when there is none. */
export function newestOnFile(slug: string, directory: string = DIRECTORY): string | null {
  return standardsOnFile(directory).findLast((name) => name.startsWith(`${slug}@`)) ?? null
}

/**
 * Reads `slug@version` with its help and legal bases, in the order of the criteria.
 * Throws a StandardError with one line when a file is missing, malformed or inconsistent.
 */
export function loadStandard(name: string, directory: string = DIRECTORY): Standard {
  const manifest = read(manifestSchema, join(directory, `${name}.yaml`))
  const { slug, version, criteria } = manifest
  const problems = inconsistencies(manifest)
  if (`${slug}@${version}` !== name) problems.push(`the file says ${slug}@${version}`)
  if (problems.length > 0) throw new StandardError(`${name}: ${problems.join('; ')}`)

  const help = readAll(helpSchema, join(directory, 'help', slug))
  const legalBases = readAll(legalBasisSchema, join(directory, 'legal', slug))
  return {
    manifest,
    help: criteria.flatMap(({ code }) => help.filter((entry) => entry.code === code)),
    legalBases: criteria.flatMap(({ code }) => legalBases.filter((basis) => basis.code === code)),
  }
}

function readAll<T>(entry: z.ZodType<T>, directory: string): T[] {
  return filesIn(directory).flatMap((file) => read(z.array(entry), join(directory, file)))
}

function filesIn(directory: string): string[] {
  try {
    return readdirSync(directory).filter((file) => file.endsWith('.yaml'))
  } catch {
    throw new StandardError(`${directory} cannot be read`)
  }
}

function read<T>(schema: z.ZodType<T>, file: string): T {
  const result = schema.safeParse(contentOf(file))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new StandardError(`${file}: ${issue?.path.join('.')}: ${issue?.message}`)
}

function contentOf(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const [line] = error instanceof Error ? error.message.split('\n') : []
    throw new StandardError(`${file} cannot be read: ${line}`)
  }
}
