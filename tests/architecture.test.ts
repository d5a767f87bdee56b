import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Import, importsIn, importsOf, sourcesIn } from './support/imports.ts'

type Rule = {
  /** Modules by name, or every module below a prefix that ends with `/` or `:`; `*` is anything. */
  may: string[]
  /** May be named as types; nothing of them runs. */
  mayType?: string[]
  /** Stays forbidden although `may` would let it through. */
  never?: string[]
}

const actions = ['#app/deps.server.ts', '#app/errors.ts', '#db/', '#workflows/', '#templates/']

/** Who may import whom. A layer may always import itself; whatever is not listed is forbidden. */
const rules: Record<string, Rule> = {
  workflows: { may: ['xstate'] },
  db: {
    may: ['kysely', 'kysely/migration', 'better-sqlite3', 'canonicalize', 'node:'],
    mayType: ['#workflows/'],
  },
  templates: { may: [], mayType: ['pdfmake/interfaces.js', '#workflows/'] },
  'templates/standards': { may: ['#templates/', '#workflows/'] },
  'templates/duties': { may: ['#templates/', '#workflows/'] },
  // Charts are measured on the server; no browser loads what measures them.
  'templates/charts': { may: ['d3-scale', 'd3-shape'] },
  'app/access': {
    may: ['#app/errors.ts', '#db/queries/', '#workflows/'],
    mayType: ['#app/deps.server.ts', '#db/'],
  },
  'app/forms': { may: ['zod/mini', '#app/i18n/', '#templates/messages/'] },
  'app/i18n': { may: ['react', '#templates/messages/'] },
  'app/components': {
    may: [
      'react',
      'react-hook-form',
      '@hookform/',
      '@remix-run/react',
      '#app/forms/',
      '#app/i18n/',
      '#app/request-context.ts',
      '#templates/glossary/',
      '#templates/messages/',
    ],
    mayType: ['zod/mini', '#app/', '#templates/', '#workflows/'],
  },
  'app/use-cases': {
    may: [...actions, '#app/access/', '#app/certificates/', 'canonicalize', 'node:crypto'],
    mayType: ['xstate'],
  },
  'app/effects': { may: [...actions, '#app/access/', '#app/use-cases/', '#app/log.server.ts'] },
  'app/adapters': { may: ['*'], never: ['#app/routes/', '#app/use-cases/', '#workflows/'] },
  'app/certificates': {
    may: ['canonicalize', 'node:', 'zod', '#templates/pdf/'],
    mayType: ['#app/', '#db/', '#workflows/'],
  },
  'app/backup': {
    may: ['node:', 'zod', '#app/', '#db/', '#package.json'],
    never: ['#app/routes/', '#app/use-cases/'],
  },
  'app/import': { may: ['node:', 'zod', '#app/', '#db/'], never: ['#app/routes/'] },
  'app/routes': {
    may: [
      'react',
      'react-hook-form',
      '@hookform/',
      '@remix-run/',
      '#app/',
      '#db/queries/',
      '#templates/',
    ],
    never: ['#app/adapters/', '#app/effects/', '#app/routes/'],
  },
}

/** Files that open what their layer keeps closed, each with its reason. */
const doors: Record<string, string[]> = {
  // Standards are files: these read them and check their shape.
  'templates/standards/load.ts': ['node:', 'yaml', 'zod'],
  'templates/standards/schema.ts': ['zod'],
  'templates/standards/tags.ts': ['node:', 'yaml'],
  'templates/standards/rule-schema.ts': ['zod'],
  // The texts of documents are Markdown; this alone reads it.
  'templates/documents/blocks.ts': ['marked'],
  // What goes out is tidied as what comes back will be, or a round trip would find differences.
  'templates/workbook/sheet.ts': ['#workflows/assessment/workbook-text.ts'],
  // Duties are a file, too.
  'templates/duties/load.ts': ['node:', 'yaml'],
  'templates/duties/schema.ts': ['zod'],
  // iCalendar text has folds and escapes that a package knows better.
  'templates/calendar/feed.ts': ['ical-generator'],
  // A pure rule the browser needs, too: when a rating wants words.
  'app/components/review/quick-form.tsx': ['#workflows/review/rationale.ts'],
  // The password is asked again, and only a right one erases.
  'app/use-cases/leaving/erase-person.server.ts': ['#app/adapters/passwords.server.ts'],
  // A copy says which version of the program made it.
  'app/use-cases/leaving/read-organisation.server.ts': ['#package.json'],
  // A checkpoint after a certificate is upkeep that does not wait for its hour.
  'app/effects/sign-checkpoint.server.ts': ['#app/upkeep.server.ts'],
}

describe.each(Object.entries(rules))('%s', (layer, rule) => {
  const files = sourcesIn(layer).filter((file) => layerOf(file) === layer)

  test('imports only what it may', () => {
    expect(files).not.toEqual([])
    expect(
      files
        .flatMap(importsIn)
        .filter((each) => !isAllowed(each, layer, rule))
        .map(({ from, name, typeOnly }) => `${from} → ${name}${typeOnly ? ' (type)' : ''}`),
    ).toEqual([])
  })
})

test('every folder of the application has its rule', () => {
  const inFolders = sourcesIn('app').filter((file) => file.split('/').length > 2)

  expect(inFolders.filter((file) => !layerOf(file))).toEqual([])
})

test('a door is opened only for a file that is there and walks through it', () => {
  for (const [file, opened] of Object.entries(doors)) {
    const names = importsIn(file).map(({ name }) => name)
    expect(opened.filter((each) => !names.some((name) => covers([each], name)))).toEqual([])
  }
})

test('only the engine moves a machine', () => {
  const moving = /\b(?:createActor|initialTransition|transition|interpret)\(/
  const files = ['app', 'db', 'templates', 'workflows'].flatMap(sourcesIn)

  expect(files.filter((file) => moving.test(read(file)))).toEqual(['workflows/engine.ts'])
})

describe('below the server', () => {
  const quiet = ['workflows', 'templates', 'db', 'app/access', 'app/forms', 'app/use-cases']
  const filesWith = (pattern: RegExp) =>
    quiet.flatMap(sourcesIn).filter((file) => pattern.test(read(file)))

  test('time and the environment come from outside', () => {
    const ambient = /\bDate\.now\b|new Date\(\)|Math\.random|process\.(?:argv|cwd|env|hrtime)/

    expect(filesWith(ambient)).toEqual([])
  })

  test('chance makes only secrets, which nobody may foresee and no decision rests on', () => {
    const salts = ['app/use-cases/assessment/submit.server.ts', 'db/notes.ts']

    expect(filesWith(/\brandom(?:Bytes|Int|UUID)\b/).toSorted()).toEqual(salts)
  })
})

test('imports are read in every way they can be written', () => {
  const text = `import type { A } from 'only-type'
import {
  b,
  type C,
} from '#db/b.ts'
import './side-effect.css'
export { d } from '../../other/d.ts'
const e = await import('lazy')
const words = "import of goods from 'abroad'"`

  expect(importsOf('app/x/file.ts', text)).toEqual([
    { from: 'app/x/file.ts', name: 'only-type', typeOnly: true },
    { from: 'app/x/file.ts', name: '#db/b.ts', typeOnly: false },
    { from: 'app/x/file.ts', name: '#app/x/side-effect.css', typeOnly: false },
    { from: 'app/x/file.ts', name: '#other/d.ts', typeOnly: false },
    { from: 'app/x/file.ts', name: 'lazy', typeOnly: false },
  ])
})

test('a forbidden import is seen, by whatever road', () => {
  const asked = (name: string, typeOnly = false): Import => ({
    from: 'app/routes/home.tsx',
    name,
    typeOnly,
  })
  const permits = (each: Import) => isAllowed(each, 'app/routes', rules['app/routes'] as Rule)

  expect(permits(asked('#db/queries/frame.server.ts'))).toBe(true)
  expect(permits(asked('#app/use-cases/people/frame.server.ts'))).toBe(true)
  expect(permits(asked('#db/schema.ts', true))).toBe(false)
  expect(permits(asked('#workflows/engine.ts', true))).toBe(false)
  expect(permits(asked('#app/routes/other.tsx'))).toBe(false)
  expect(permits(asked('kysely'))).toBe(false)
  expect(permits(asked('node:fs'))).toBe(false)
})

function isAllowed({ from, name, typeOnly }: Import, layer: string, rule: Rule): boolean {
  if (covers(rule.never ?? [], name)) return false
  const own = [`#${layer}/`, ...rule.may, ...(doors[from] ?? [])]
  return covers(typeOnly ? [...own, ...(rule.mayType ?? [])] : own, name)
}

function covers(list: string[], name: string): boolean {
  return list.some(
    (each) => each === '*' || each === name || (/[/:]$/.test(each) && name.startsWith(each)),
  )
}

/** The innermost layer with a rule of its own. */
function layerOf(file: string): string | undefined {
  return Object.keys(rules)
    .filter((layer) => file.startsWith(`${layer}/`))
    .toSorted((a, b) => b.length - a.length)[0]
}

function read(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
}
