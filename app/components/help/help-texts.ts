import type { Help } from '#app/use-cases/standard/read.server.ts'
import type { Locale } from '#templates/messages/message.ts'

export type PageText = { text: string; locale: Locale }

/** The texts of a criterion's page in reading order: the statement, then its help, which is Polish. */
export function criterionTexts(
  statement: string,
  locale: Locale,
  help: Partial<Help> | null | undefined,
): PageText[] {
  const { why, guidance, goodExample, insufficientExample, typicalEvidence, mistakes } = help ?? {}
  const polish = [
    why,
    guidance,
    goodExample,
    insufficientExample,
    ...(typicalEvidence ?? []),
    ...(mistakes ?? []),
  ]
  return [
    { text: statement, locale },
    ...polish.flatMap((text) => (text ? [{ text, locale: 'pl' as const }] : [])),
  ]
}
