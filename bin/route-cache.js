// Remembers what @remix-run/router computes anew for every request: compiled paths and the flattened table of routes.
// Everything works without it, slower (docs/decisions/0013-route-cache.md). It refuses to guess: a source it does not know stops the start.
import { registerHooks } from 'node:module'

const target = /@remix-run\/router\/dist\/router\.cjs\.js$/

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    if (!target.test(url)) return loaded
    const source = String(loaded.source)
    return { ...loaded, source: patched(source) }
  },
})

function patched(source) {
  let result = once(
    source,
    'function compilePath(path, caseSensitive, end) {',
    `const compiledPaths = new Map();
function compilePath(path, caseSensitive, end) {
  const key = path + '|' + caseSensitive + '|' + end;
  let found = compiledPaths.get(key);
  if (!found) {
    found = compilePathAnew(path, caseSensitive, end);
    if (compiledPaths.size > 2000) compiledPaths.clear();
    compiledPaths.set(key, found);
  }
  return found;
}
function compilePathAnew(path, caseSensitive, end) {`,
  )
  result = once(
    result,
    `  let branches = flattenRoutes(routes);
  rankRouteBranches(branches);`,
    `  let branches = flattenedRoutes.get(routes);
  if (!branches) {
    branches = flattenRoutes(routes);
    rankRouteBranches(branches);
    flattenedRoutes.set(routes, branches);
  }
  if (!allowPartial) branches = branchesFor(branches, decodePath(pathname));`,
  )
  return `const flattenedRoutes = new WeakMap();\n${branchesFor}\n${result}`
}

/**
 * Of a few hundred branches only those can match an address that have as many parts as it and the same first one.
 * They keep their order; what has a splat or begins with a parameter is always among them.
 */
const branchesFor = `
const branchIndexes = new WeakMap();
const LONGEST = 12;
const partsOf = (path) => path.toLowerCase().split('/').filter(Boolean);
function branchesFor(branches, pathname) {
  let index = branchIndexes.get(branches);
  if (!index) {
    index = { firsts: new Set(branches.map(({ path }) => partsOf(path)[0])), found: new Map() };
    branchIndexes.set(branches, index);
  }
  const parts = partsOf(pathname);
  if (parts.length > LONGEST) return branches;
  const first = index.firsts.has(parts[0]) ? parts[0] : undefined;
  const key = parts.length + '|' + first;
  let found = index.found.get(key);
  if (!found) {
    found = branches.filter(({ path }) => {
      const own = partsOf(path);
      if (path.includes('*')) return true;
      return own.length === parts.length && (own[0] === first || (own[0] ?? '').startsWith(':'));
    });
    index.found.set(key, found);
  }
  return found;
}
`

function once(source, expected, replacement) {
  if (source.split(expected).length !== 2) {
    throw new Error(
      `bin/route-cache.js does not know this @remix-run/router: ${expected.split('\n')[0]}`,
    )
  }
  return source.replace(expected, () => replacement)
}
