import type { Locale } from '#templates/messages/message.ts'
import { mailWords } from './words.ts'

export type Letter = { subject: string; text: string }

/** A letter whose link opens something: `text` shows it masked, `secretText` is what is delivered. */
export type SecretLetter = Letter & { secretText: string }

export type Content = { subject: string; paragraphs: string[]; link?: string; after?: string[] }

export const MASK = '••••••••'

/** Plain text, one paragraph a line, the link alone on its line so that every reader makes it clickable. */
export function composeLetter(locale: Locale, content: Content): Letter {
  const { greeting, footer } = mailWords[locale]
  const parts = [
    greeting,
    ...content.paragraphs,
    ...(content.link ? [content.link] : []),
    ...(content.after ?? []),
    `-- \n${footer}`,
  ]
  return { subject: oneLine(content.subject), text: `${parts.map(plain).join('\n\n')}\n` }
}

/** The same letter twice: once to deliver, once to show to whoever looks after the outgoing mail. */
export function composeSecretLetter(
  locale: Locale,
  content: (token: string) => Content,
  token: string,
): SecretLetter {
  return {
    ...composeLetter(locale, content(MASK)),
    secretText: composeLetter(locale, content(token)).text,
  }
}

/** A header is one line, whatever somebody put in the name of an organisation. */
function oneLine(text: string): string {
  return [...text]
    .map((character) => (isControl(character) ? ' ' : character))
    .join('')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 200)
}

const plain = (text: string) =>
  [...text].filter((character) => character === '\n' || !isControl(character)).join('')

const isControl = (character: string) =>
  character < ' ' || character === '\u007f' || character === '\u2028' || character === '\u2029'
