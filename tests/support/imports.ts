import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** One line of imports: who asks, for what, and whether only for its types. Own files are named from the root. */
export type Import = { from: string; name: string; typeOnly: boolean }

const ROOT = new URL('../..', import.meta.url).pathname

/** Every source file below a folder, tests apart, as a path from the root of the repository. */
export function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
}

export function importsIn(file: string): Import[] {
  return importsOf(file, readFileSync(join(ROOT, file), 'utf8'))
}

const STATIC = /^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
const DYNAMIC = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g

export function importsOf(file: string, text: string): Import[] {
  const named = (name: string) => (name.startsWith('.') ? fromRoot(file, name) : name)
  return [
    ...[...text.matchAll(STATIC)].map(([, type, name = '']) => ({
      from: file,
      name: named(name),
      typeOnly: type !== undefined,
    })),
    ...[...text.matchAll(DYNAMIC)].map(([, name = '']) => ({
      from: file,
      name: named(name),
      typeOnly: false,
    })),
  ]
}

/** A path with dots may lead out of its layer as well as a path with `#`. */
const fromRoot = (file: string, name: string) => `#${posix.join(dirname(file), name)}`
