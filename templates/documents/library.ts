import type { DocumentTemplate } from '#templates/documents/template.ts'
import { conflictOfInterestPolicy } from '#templates/documents/texts/conflict-of-interest-policy.ts'

/** Every document of the library, in the order in which they are listed. */
export const library: readonly DocumentTemplate[] = [conflictOfInterestPolicy]

export function findTemplate(code: string): DocumentTemplate | undefined {
  return library.find((template) => template.code === code)
}
