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
  }`,
  )
  return `const flattenedRoutes = new WeakMap();\n${result}`
}

function once(source, expected, replacement) {
  if (source.split(expected).length !== 2) {
    throw new Error(
      `bin/route-cache.js does not know this @remix-run/router: ${expected.split('\n')[0]}`,
    )
  }
  return source.replace(expected, () => replacement)
}
