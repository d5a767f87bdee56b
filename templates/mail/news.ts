import { mails } from '#templates/messages/mail-kinds.ts'
import { type Locale, say, type Values } from '#templates/messages/message.ts'
import { type NewsKey, newsWords } from '#templates/messages/news.ts'
import { composeLetter, type Letter } from './letter.ts'

/** The mail of one notice: the same words, with the address of the page where the next step is. */
export function newsLetter(
  key: NewsKey,
  {
    locale,
    baseUrl,
    href,
    values,
  }: { locale: Locale; baseUrl: string; href: string; values: Values },
): Letter {
  const { subject, sentence, todo } = newsWords[locale][key]
  return composeLetter(locale, {
    subject: say(locale, subject, values),
    paragraphs: [say(locale, sentence, values), say(locale, todo, values)],
    link: `${baseUrl}${href}`,
    after: [choiceOfMails(locale, baseUrl)],
  })
}

/** Under every mail one can switch off: where to do it. */
export function choiceOfMails(locale: Locale, baseUrl: string): string {
  return say(locale, mails[locale].footer, { link: `${baseUrl}/account/mails` })
}
