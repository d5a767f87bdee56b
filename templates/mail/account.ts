import type { Locale } from '#templates/messages/message.ts'
import { composeLetter, composeSecretLetter, type Letter, type SecretLetter } from './letter.ts'
import { mailWords } from './words.ts'

export type TokenMail = 'signInLink' | 'passwordReset' | 'signUp'

const paths: Record<TokenMail, string> = {
  signInLink: '/login/link',
  passwordReset: '/login/reset',
  signUp: '/sign-up/finish',
}

/** A mail whose link opens an account: it works once and is masked wherever the mail is listed. */
export function accountLetter(
  kind: TokenMail,
  { locale, baseUrl, token }: { locale: Locale; baseUrl: string; token: string },
): SecretLetter {
  const words = mailWords[locale]
  const { subject, text } = words[kind]
  const after =
    kind === 'passwordReset' ? [words.passwordReset.after, words.ignore] : [words.ignore]
  return composeSecretLetter(
    locale,
    (shown) => ({ subject, paragraphs: [text], link: linkTo(baseUrl, kind, shown), after }),
    token,
  )
}

const linkTo = (baseUrl: string, kind: TokenMail, token: string) =>
  `${baseUrl}${paths[kind]}?token=${token}`

const places = { noAccount: '/sign-up', passwordInstead: '/login', accountExists: '/login' }

export type PlainAccountMail = keyof typeof places

/** A mail that only says how things stand; asked for by anyone, so that the page can answer everybody alike. */
export function plainAccountLetter(
  kind: PlainAccountMail,
  { locale, baseUrl }: { locale: Locale; baseUrl: string },
): Letter {
  const words = mailWords[locale]
  const { subject, text, link } = words[kind]
  return composeLetter(locale, {
    subject,
    paragraphs: [text, link],
    link: `${baseUrl}${places[kind]}`,
    after: [words.ignore],
  })
}
