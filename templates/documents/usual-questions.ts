import type { DocumentQuestion } from '#templates/documents/template.ts'

/** The day a document is adopted; today unless said otherwise. */
export const adoptedOn: DocumentQuestion = {
  name: 'adoptedOn',
  label: { pl: 'Kiedy dokument zostanie przyjęty?', en: 'When will the document be adopted?' },
  type: 'date',
  required: true,
  suggestion: ({ today }) => today,
}

/** Somebody's name; an empty answer leaves a dotted blank to fill in by hand. */
export function person(name: string, pl: string, en: string): DocumentQuestion {
  return { name, label: { pl, en }, type: 'text', required: false }
}

/** A few lines, each an item of a list; begins with what most small organisations would write. */
export function lines(
  name: string,
  label: { pl: string; en: string },
  suggestion: string[],
): DocumentQuestion {
  return {
    name,
    label,
    hint: { pl: 'Każda pozycja w osobnej linii.', en: 'One item a line.' },
    type: 'longText',
    required: true,
    suggestion: () => suggestion.join('\n'),
  }
}
