import { longDate } from '#templates/messages/long-date.ts'
import { type Locale, say } from '#templates/messages/message.ts'
import { reminders } from '#templates/messages/reminders.ts'
import { composeSecretLetter, type SecretLetter } from './letter.ts'
import { choiceOfMails } from './news.ts'

export type ReminderPart = {
  organisationId: string
  organisation: string
  /** `date`: ISO. `title` null: the mail does not say what a team wrote for itself, only that it is there. */
  lines: { date: string; kind: 'own' | 'plan' | 'public'; title: string | null; late: boolean }[]
}

/**
 * All reminders of one person's day in one letter. Whoever looks after the outgoing mail sees that there is one,
 * not which dates an organisation has.
 */
export function reminderLetter(
  parts: ReminderPart[],
  { locale, baseUrl }: { locale: Locale; baseUrl: string },
): SecretLetter {
  const words = reminders[locale]
  const n = parts.reduce((sum, { lines }) => sum + lines.length, 0)
  const content = (list: string) => ({
    subject: say(locale, words.subject, { n }),
    paragraphs: [say(locale, words.lead), list],
    after: [say(locale, words.after), choiceOfMails(locale, baseUrl)],
  })
  return composeSecretLetter(
    locale,
    content,
    parts.map((part) => listed(part, locale, baseUrl)).join('\n\n'),
  )
}

function listed(
  { organisationId, organisation, lines }: ReminderPart,
  locale: Locale,
  baseUrl: string,
) {
  const words = reminders[locale]
  const link = `${baseUrl}/organisations/${organisationId}/calendar`
  return [
    organisation,
    ...lines.map(({ date, kind, title, late }) =>
      say(locale, late ? words.late : words.line, {
        date: longDate(date, locale),
        title: title ?? say(locale, words[kind as 'own' | 'plan']),
      }),
    ),
    say(locale, words.calendar, { link }),
  ].join('\n')
}
