import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type DutyFile, dutyFileSchema } from './schema.ts'

// The bundle lies elsewhere than the data, and every npm script runs in the package's directory.
const DIRECTORY = 'templates/duties'

/** The duties on file for a standard. Throws with one line when the file is missing or malformed. */
export function loadDuties(slug: string, directory: string = DIRECTORY): DutyFile {
  const file = join(directory, `${slug}.yaml`)
  const result = dutyFileSchema.safeParse(parse(readFileSync(file, 'utf8')))
  if (!result.success) {
    const [issue] = result.error.issues
    throw new Error(`${file}: ${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { data } = result
  const codes = data.duties.map(({ code }) => code)
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice) throw new Error(`${file}: duty ${twice} is named twice`)
  if (data.slug !== slug) throw new Error(`${file}: the file says ${data.slug}`)
  return data
}
