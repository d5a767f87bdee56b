import { bodyNames, factsOf, type KnownFacts, type RawAnswers } from '#templates/documents/sheet.ts'
import type { DocumentQuestion, DocumentTemplate } from '#templates/documents/template.ts'

/** The template's own questions, and who decides where the legal form leaves that open. */
export function questionsFor(
  { questions, mentions = [] }: DocumentTemplate,
  legalForm: string,
): DocumentQuestion[] {
  const asksBoard = mentions.includes('board') && legalForm === 'ordinaryAssociation'
  const asksHighest = mentions.includes('highest') && legalForm === 'foundation'
  return [
    ...questions,
    ...(asksBoard ? [boardQuestion] : []),
    ...(asksHighest ? [highestQuestion] : []),
  ]
}

/** What a form starts with, by question; a question without a suggestion stays out. */
export function suggestedAnswers(template: DocumentTemplate, known: KnownFacts): RawAnswers {
  const facts = factsOf(known)
  return Object.fromEntries(
    questionsFor(template, known.legalForm).flatMap(({ name, suggestion }) => {
      const value = suggestion?.(facts) ?? ''
      return value === '' ? [] : [[name, value]]
    }),
  )
}

/** For a blank form only what has to be one way or the other is chosen; the rest is left to be written in. */
export function blankAnswers(template: DocumentTemplate, known: KnownFacts): RawAnswers {
  const chosen = questionsFor(template, known.legalForm).filter(
    ({ type }) => type === 'choice' || type === 'yesNo',
  )
  const suggested = suggestedAnswers(template, known)
  return Object.fromEntries(
    chosen.map(({ name, options }) => [name, suggested[name] ?? options?.[0]?.value ?? 'no']),
  )
}

const boardQuestion: DocumentQuestion = {
  name: bodyNames.board,
  label: { pl: 'Kto reprezentuje stowarzyszenie?', en: 'Who represents the association?' },
  hint: {
    pl: 'Stowarzyszenie zwykłe ma zarząd albo jedną osobę: tak, jak zapisano w regulaminie.',
    en: 'An ordinary association has a board or a single person, as its rules say.',
  },
  type: 'choice',
  options: [
    { value: 'board', label: { pl: 'Zarząd', en: 'A board' } },
    {
      value: 'representative',
      label: { pl: 'Przedstawiciel/ka', en: 'A representative' },
    },
  ],
  required: true,
  suggestion: () => 'board',
}

const highestQuestion: DocumentQuestion = {
  name: bodyNames.highest,
  label: { pl: 'Kto stoi nad zarządem fundacji?', en: 'Who stands above the board?' },
  type: 'choice',
  options: [
    { value: 'council', label: { pl: 'Rada Fundacji', en: 'The council of the foundation' } },
    { value: 'founder', label: { pl: 'Fundator', en: 'The founder' } },
  ],
  required: true,
  suggestion: () => 'council',
}
