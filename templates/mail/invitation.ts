import { type Locale, say } from '#templates/messages/message.ts'
import { composeSecretLetter, type SecretLetter } from './letter.ts'
import { mailWords } from './words.ts'

/** An invitation: what it grants, until which day (an instant), and the link bound to this address. */
export function invitationLetter({
  locale,
  baseUrl,
  token,
  roles,
  until,
}: {
  locale: Locale
  baseUrl: string
  token: string
  roles: string[]
  until: string
}): SecretLetter {
  const words = mailWords[locale]
  const { subject, text, offers, after } = words.invitation
  const date = dayIn(locale, until)
  return composeSecretLetter(
    locale,
    (shown) => ({
      subject,
      paragraphs: [text, say(locale, offers, { roles: roles.join(', ') })],
      link: `${baseUrl}/invitations/${shown}`,
      after: [say(locale, after, { date }), words.ignore],
    }),
    token,
  )
}

function dayIn(locale: Locale, instant: string): string {
  const language = locale === 'pl' ? 'pl-PL' : 'en-GB'
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Warsaw' }).format(
    new Date(instant),
  )
}
