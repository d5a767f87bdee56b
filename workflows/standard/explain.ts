import type { Reason } from '#workflows/standard/applicability.ts'
import type { FactPhrases, Locale, Manifest, Words } from '#workflows/standard/manifest.ts'
import type { Ground } from '#workflows/standard/rule.ts'

type Asked = Pick<Manifest, 'questions'>

const FRAMES = {
  pl: {
    always: 'Dotyczy każdej organizacji',
    applies: 'Dotyczy Was, bo ',
    maybe: 'Może Was nie dotyczyć: nie wiemy jeszcze, ',
    excluded: 'Nie dotyczy Was, bo ',
    raised: '; dla Was to obowiązek prawny, bo ',
    and: ' i ',
    bare: {
      applies: 'Dotyczy Was ze względu na profil organizacji',
      maybe: 'Może Was nie dotyczyć: profil organizacji nie jest jeszcze pełny',
      excluded: 'Nie dotyczy Was ze względu na profil organizacji',
    },
  },
  en: {
    always: 'It applies to every organisation',
    applies: 'It applies to you because ',
    maybe: 'It may not apply to you: we do not know yet ',
    excluded: 'It does not apply to you because ',
    raised: '; for you it is a legal duty because ',
    and: ' and ',
    bare: {
      applies: 'It applies to you because of your profile',
      maybe: 'It may not apply to you: your profile is not complete yet',
      excluded: 'It does not apply to you because of your profile',
    },
  },
} as const

/** One plain sentence that says why a criterion applies, may not apply or does not apply. */
export function explain(asked: Asked, reason: Reason, locale: Locale): string {
  return `${mainClause(asked, reason, locale)}${raisedClause(asked, reason, locale)}.`
}

function mainClause(asked: Asked, { outcome, because }: Reason, locale: Locale): string {
  const frame = FRAMES[locale]
  if (outcome === 'always') return frame.always
  const clauses = clausesFor(asked, because, locale)
  return clauses === '' ? frame.bare[outcome] : `${frame[outcome]}${clauses}`
}

function raisedClause(asked: Asked, { raisedBy }: Reason, locale: Locale): string {
  const clauses = clausesFor(asked, raisedBy, locale)
  return clauses === '' ? '' : `${FRAMES[locale].raised}${clauses}`
}

function clausesFor(asked: Asked, grounds: Ground[], locale: Locale): string {
  const clauses = grounds.flatMap((ground) => {
    const phrases = asked.questions.find(({ fact }) => fact === ground.fact)?.phrases ?? null
    // A stored value that the standard no longer offers has no words; the sentence does without it.
    const words = phrases === null ? null : wordsFor(phrases, ground)
    return words === null ? [] : [fill(words[locale], ground, locale)]
  })
  return listed([...new Set(clauses)], FRAMES[locale].and)
}

function wordsFor(phrases: FactPhrases, { test, holds, value }: Ground): Words | null {
  if (holds === 'unknown') return phrases.unknown
  if (test === 'oneOf') return phrases.options[String(value)] ?? null
  return holds ? phrases.yes : phrases.no
}

function fill(text: string, { limit }: Ground, locale: Locale): string {
  return limit === null ? text : text.replace('{limit}', limit.toLocaleString(locale))
}

function listed(clauses: string[], and: string): string {
  const last = clauses.at(-1) ?? ''
  const before = clauses.slice(0, -1)
  return before.length === 0 ? last : `${before.join(', ')}${and}${last}`
}
