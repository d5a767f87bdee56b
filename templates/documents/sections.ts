import { type MarkdownText, md } from '#templates/documents/md.ts'
import type { DocumentFacts } from '#templates/documents/template.ts'

/** A section of a document, or false where it does not concern the organisation. */
export type Section = false | readonly [title: string, text: MarkdownText]

/** Sections numbered § 1, § 2 …, so that one left out leaves no gap. */
export function sections(...parts: Section[]): MarkdownText {
  return md`${parts
    .filter((part) => part !== false)
    .map(
      ([title, text], index) => md`
## § ${index + 1}. ${title}

${text}
`,
    )}`
}

/** Whether the profile says yes. */
export function isTrue(facts: DocumentFacts, name: string): boolean {
  return facts.fact(name) === true
}

/** Whether the profile says yes or has not said no: then it is safer to leave a part in. */
export function mayBe(facts: DocumentFacts, name: string): boolean {
  return facts.fact(name) !== false
}

/** The lines that were given, or two to fill in by hand. */
export function orBlank(given: string[]): (string | null)[] {
  return given.length > 0 ? given : [null, null]
}
