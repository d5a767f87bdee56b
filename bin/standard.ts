import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { evaluate } from '#bin/evaluate.ts'
import { loadStandard, newestOnFile, StandardError } from '#templates/standards/load.ts'

// A dry run for editors of a standard: `npm run --silent standard -- evaluate FILE`.
const [command, file] = process.argv.slice(2)

try {
  if (command !== 'evaluate' || file === undefined) {
    throw new StandardError('Usage: npm run --silent standard -- evaluate FILE')
  }
  console.log(JSON.stringify(evaluate(readInput(file), standardNamed), null, 2))
} catch (error) {
  if (!(error instanceof StandardError)) throw error
  console.error(error.message.replaceAll(/\s+/g, ' '))
  process.exitCode = 2
}

function readInput(path: string): unknown {
  try {
    // npm changes to the package's directory; INIT_CWD is where the command was typed.
    return JSON.parse(readFileSync(resolve(process.env.INIT_CWD ?? '.', path), 'utf8'))
  } catch (error) {
    throw new StandardError(`${path}: ${error instanceof Error ? error.message : error}`)
  }
}

function standardNamed(name: string) {
  const onFile = name.includes('@') ? name : newestOnFile(name)
  if (onFile === null) throw new StandardError(`There is no standard ${name}`)
  return loadStandard(onFile).manifest
}
