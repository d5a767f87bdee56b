import type {
  Criterion,
  FactPhrases,
  Locale,
  Manifest,
  Rule,
  Words,
} from '#workflows/standard/manifest.ts'

type Asked = Pick<Manifest, 'questions'>

const FRAMES = {
  pl: {
    always: 'Dotyczy każdej organizacji.',
    applies: 'Dotyczy Was, jeśli ',
    raised: ' Jest obowiązkiem prawnym, jeśli ',
    or: ' lub ',
    and: ' i ',
    both: ', a zarazem ',
    // "Jesteście" stands once before a list of forms.
    verbs: 1,
  },
  en: {
    always: 'It applies to every organisation.',
    applies: 'It applies to you if ',
    raised: ' It is a legal duty if ',
    or: ' or ',
    and: ' and ',
    both: ', and at the same time ',
    verbs: 2,
  },
} as const

/** Who a criterion is for, in one or two plain sentences, before anything is known of the reader. */
export function audienceOf(asked: Asked, criterion: Pick<Criterion, 'when' | 'kindIf'>): Words {
  return { pl: sentence(asked, criterion, 'pl'), en: sentence(asked, criterion, 'en') }
}

function sentence(
  asked: Asked,
  { when, kindIf }: Pick<Criterion, 'when' | 'kindIf'>,
  locale: Locale,
): string {
  const frame = FRAMES[locale]
  const applies =
    when === 'always' ? frame.always : `${frame.applies}${clause(asked, when, locale)}.`
  return kindIf === null
    ? applies
    : `${applies}${frame.raised}${clause(asked, kindIf.when, locale)}.`
}

function clause(asked: Asked, rule: Rule, locale: Locale): string {
  const { or, and, both } = FRAMES[locale]
  if (typeof rule === 'object' && 'all' in rule) {
    const parts = rule.all.map((part) => alternatives(asked, part, locale))
    const plain = parts.every((part) => part.length === 1)
    return parts.map((part) => listed(part, or)).join(plain ? and : both)
  }
  return listed(alternatives(asked, rule, locale), or)
}

/** The clauses any of which is enough. */
function alternatives(asked: Asked, rule: Rule, locale: Locale): string[] {
  if (typeof rule === 'string') return leaf(asked, rule, locale, ({ yes }) => yes)
  if ('any' in rule) return rule.any.flatMap((part) => alternatives(asked, part, locale))
  if ('all' in rule) return [clause(asked, rule, locale)]
  if ('not' in rule) return negated(asked, rule.not, locale)
  if ('legalForm' in rule) return options(asked, 'legalForm', rule.legalForm, locale)
  if ('bookkeeping' in rule) return options(asked, 'bookkeeping', rule.bookkeeping, locale)
  const { fact, limit } = limitOf(rule)
  return leaf(asked, fact, locale, ({ yes }) => yes, limit)
}

/** Only single facts are denied in standards; a denied group has no plain words. */
function negated(asked: Asked, rule: Rule, locale: Locale): string[] {
  if (typeof rule === 'string') return leaf(asked, rule, locale, ({ no }) => no)
  if ('annualRevenueAtLeast' in rule || 'paidWorkersAtLeast' in rule) {
    const { fact, limit } = limitOf(rule)
    return leaf(asked, fact, locale, ({ no }) => no, limit)
  }
  return []
}

const limitOf = (rule: { annualRevenueAtLeast: number } | { paidWorkersAtLeast: number }) =>
  'annualRevenueAtLeast' in rule
    ? { fact: 'annualRevenue', limit: rule.annualRevenueAtLeast }
    : { fact: 'paidWorkers', limit: rule.paidWorkersAtLeast }

function leaf(
  asked: Asked,
  fact: string,
  locale: Locale,
  choose: (phrases: FactPhrases) => Words | null,
  limit?: number,
): string[] {
  const phrases = phrasesOf(asked, fact)
  const words = phrases && choose(phrases)
  if (!words) return []
  return [words[locale].replace('{limit}', limit?.toLocaleString(locale) ?? '')]
}

function options(asked: Asked, fact: string, values: string[], locale: Locale): string[] {
  const clauses = values.flatMap((value) => phrasesOf(asked, fact)?.options[value]?.[locale] ?? [])
  const verb = clauses[0]?.split(' ').slice(0, FRAMES[locale].verbs).join(' ')
  return clauses.map((text, index) =>
    index > 0 && text.startsWith(`${verb} `) ? text.slice(`${verb} `.length) : text,
  )
}

const phrasesOf = ({ questions }: Asked, name: string): FactPhrases | null =>
  questions.find(({ fact }) => fact === name)?.phrases ?? null

function listed(clauses: string[], last: string): string {
  const end = clauses.at(-1) ?? ''
  const before = clauses.slice(0, -1)
  return before.length === 0 ? end : `${before.join(', ')}${last}${end}`
}
