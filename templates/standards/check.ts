import type { Criterion, Manifest, Question, Rule } from '#workflows/standard/manifest.ts'
import { factsOf } from '#workflows/standard/rule.ts'

/** What a shape cannot tell: names that point to nothing, doubles, missing words. Empty when sound. */
export function inconsistencies(manifest: Manifest): string[] {
  const { areas, criteria, pages, questions, scale } = manifest
  return [
    ...doubles(
      'area',
      areas.map(({ code }) => code),
    ),
    ...doubles(
      'criterion',
      criteria.map(({ code }) => code),
    ),
    ...doubles(
      'page',
      pages.map(({ id }) => id),
    ),
    ...doubles(
      'question',
      questions.map(({ fact }) => fact),
    ),
    ...doubles(
      'answer',
      scale.map(({ answer }) => answer),
    ),
    ...criteria.flatMap((criterion) => criterionProblems(manifest, criterion)),
    ...questions.flatMap((question) => questionProblems(manifest, question)),
    ...starterProblems(manifest),
    ...(scale.length === 5 ? [] : ['the scale must name all five answers']),
  ]
}

function doubles(what: string, names: string[]): string[] {
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => `${what} ${name} is named twice`)
}

function criterionProblems(manifest: Manifest, criterion: Criterion): string[] {
  const { code, area, when, kind, kindIf, level } = criterion
  const rules = kindIf === null ? [when] : [when, kindIf.when]
  return [
    ...(manifest.areas.some((known) => known.code === area) ? [] : [`${code}: no area ${area}`]),
    ...(kind === 'critical' && level !== 'basic' ? [`${code}: critical must be basic`] : []),
    ...rules.flatMap((rule) => ruleProblems(manifest, code, rule)),
    ...rules.flatMap(factsOf).flatMap((fact) => phraseProblems(manifest, code, fact)),
  ]
}

function questionProblems(manifest: Manifest, question: Question): string[] {
  const { fact, page, type, options, showIf } = question
  const optional = type === 'yesNo' || type === 'number'
  return [
    ...(manifest.pages.some(({ id }) => id === page) ? [] : [`${fact}: no page ${page}`]),
    ...(optional === (options.length === 0) ? [] : [`${fact}: options do not fit ${type}`]),
    ...(type === 'band' && options.some(({ from }) => from === null)
      ? [`${fact}: a band needs its first number`]
      : []),
    ...(showIf === null ? [] : ruleProblems(manifest, fact, showIf)),
  ]
}

function starterProblems(manifest: Manifest): string[] {
  const { when, codes, additions } = manifest.starterPath
  const named = [...codes, ...additions.flatMap((addition) => addition.codes)]
  const rules = [when, ...additions.map((addition) => addition.when)]
  return [
    ...named
      .filter((code) => !manifest.criteria.some((criterion) => criterion.code === code))
      .map((code) => `starter path: no criterion ${code}`),
    ...rules.flatMap((rule) => ruleProblems(manifest, 'starter path', rule)),
  ]
}

function ruleProblems({ questions }: Manifest, where: string, rule: Rule): string[] {
  const unasked = factsOf(rule)
    .filter((fact) => !questions.some((question) => question.fact === fact))
    .map((fact) => `${where}: no question about ${fact}`)
  const strange = choicesOf(rule)
    .filter(({ fact, value }) => !hasOption(questions, fact, value))
    .map(({ fact, value }) => `${where}: ${fact} has no option ${value}`)
  return [...unasked, ...strange]
}

function choicesOf(rule: Rule): { fact: string; value: string }[] {
  if (typeof rule === 'string') return []
  if ('all' in rule) return rule.all.flatMap(choicesOf)
  if ('any' in rule) return rule.any.flatMap(choicesOf)
  if ('not' in rule) return choicesOf(rule.not)
  if ('legalForm' in rule) return rule.legalForm.map((value) => ({ fact: 'legalForm', value }))
  if ('bookkeeping' in rule)
    return rule.bookkeeping.map((value) => ({ fact: 'bookkeeping', value }))
  return []
}

const hasOption = (questions: Question[], fact: string, value: string): boolean =>
  questions.find((question) => question.fact === fact)?.options.some((o) => o.value === value) ??
  false

// A reason is one sentence made of these clauses, so a fact that decides must have all of them.
function phraseProblems({ questions }: Manifest, where: string, fact: string): string[] {
  const question = questions.find((candidate) => candidate.fact === fact)
  if (question === undefined) return []
  const { phrases, type, options } = question
  const worded =
    phrases !== null &&
    (type === 'choice'
      ? options.every(({ value }) => phrases.options[String(value)] !== undefined)
      : phrases.yes !== null && phrases.no !== null)
  return worded ? [] : [`${where}: ${fact} lacks the words of a reason`]
}
