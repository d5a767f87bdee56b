import type { FactValue, Manifest, Profile, Question } from '#workflows/standard/manifest.ts'
import { answerTo, evaluateRule } from '#workflows/standard/rule.ts'

type Asked = Pick<Manifest, 'questions' | 'pages'>

/** What is wrong with a value given for a question; null when it may be stored. */
export function factProblem(
  question: Question,
  value: FactValue | null,
): 'type' | 'option' | 'unknownRefused' | null {
  if (value === null || value === 'unknown') {
    return question.unknownAllowed ? null : 'unknownRefused'
  }
  if (question.type === 'yesNo') return typeof value === 'boolean' ? null : 'type'
  if (question.type === 'choice') {
    return question.options.some((option) => option.value === value) ? null : 'option'
  }
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) return 'type'
  return question.type === 'number' && !Number.isSafeInteger(value) ? 'type' : null
}

/** The questions to ask, page by page in order; a question is left out once its condition is false. */
export function questionsToAsk({ questions, pages }: Asked, profile: Profile): Question[] {
  const place = new Map(pages.map(({ id, position }) => [id, position]))
  return questions
    .filter(({ showIf }) => showIf === null || evaluateRule(showIf, profile) !== false)
    .toSorted((a, b) => (place.get(a.page) ?? 0) - (place.get(b.page) ?? 0) || a.order - b.order)
}

/**
 * The profile with what follows from it: a question that is not asked, because its condition is
 * false, takes the value it then must have (nobody is paid, so the number of paid workers is 0).
 */
export function completeProfile(
  { questions }: Pick<Asked, 'questions'>,
  profile: Profile,
): Profile {
  const implied = questions.flatMap(({ fact, showIf, hiddenMeans }) =>
    showIf !== null && hiddenMeans !== null && evaluateRule(showIf, profile) === false
      ? [[fact, hiddenMeans] as const]
      : [],
  )
  return { ...profile, ...Object.fromEntries(implied) }
}

/** The value of the band that a number falls into; null when the question has no band for it. */
export function bandOf({ options }: Question, amount: number): string | number | null {
  const reached = options.filter(({ from }) => from !== null && amount >= from)
  return reached.at(-1)?.value ?? null
}

/** Facts of one page that have no answer yet, in the order they are asked. */
export function unansweredOn(asked: Asked, page: string, profile: Profile): string[] {
  return questionsToAsk(asked, profile)
    .filter((question) => question.page === page && answerTo(profile, question.fact) === null)
    .map(({ fact }) => fact)
}
