import type * as z from 'zod/mini'
import type { submitForm } from './assessment.ts'

/** The board's statement as the form says it; a second person counts when both name and function are there. */
export function statementFrom(values: z.infer<typeof submitForm>) {
  const { name1, position1, name2, position2, representation, place } = values
  const second = name2 && position2 ? [{ name: name2, position: position2 }] : []
  return { signatories: [{ name: name1, position: position1 }, ...second], representation, place }
}
