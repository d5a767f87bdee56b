import { isoDay } from './register-words.ts'

/** What lies at a path of a JSON answer, each key of which may be missing. */
export function at(value: unknown, path: string): unknown {
  let here = value
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined
    here = (here as Record<string, unknown>)[key]
  }
  return here
}

/** The first of several answers that has the path. */
export const first = (sections: unknown[], path: string): unknown =>
  sections
    .map((section) => at(section, path))
    .find((value) => value !== undefined && value !== null)

/** The register gives one thing as an object and several as a list. */
export const list = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

const longest = 500

/** Words as one line; empty, absent or masked ones are no answer. */
export function text(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const tidy = value.normalize('NFC').replace(/\s+/g, ' ').trim()
  return tidy === '' || tidy.includes('***') || /^[-–—]+$/.test(tidy)
    ? null
    : tidy.slice(0, longest)
}

/** The ISO day at a path. */
export function day(sections: unknown[], path: string): string | null {
  const found = text(first(sections, path))
  return found && isoDay(found)
}

/** Without what is empty. */
export function present<T extends Record<string, unknown>>(values: T) {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  ) as { [K in keyof T]?: NonNullable<T[K]> }
}
