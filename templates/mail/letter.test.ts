import { expect, test } from 'vitest'
import { accountLetter, plainAccountLetter } from './account.ts'
import { invitationLetter } from './invitation.ts'
import { composeLetter, MASK } from './letter.ts'

const baseUrl = 'https://probierz.example'

test('a subject is one line and short, whatever a name holds', () => {
  const subject = `Fundacja\r\nBcc: evil@example.org\u0000\u2028 ${'x'.repeat(500)}`
  const letter = composeLetter('pl', { subject, paragraphs: ['Treść.'] })
  expect(letter.subject).toMatch(/^Fundacja Bcc: evil@example\.org x+$/)
  expect(letter.subject).toHaveLength(200)
})

test.each(['signInLink', 'passwordReset', 'signUp'] as const)(
  '%s is masked where listed',
  (kind) => {
    for (const locale of ['pl', 'en'] as const) {
      const letter = accountLetter(kind, { locale, baseUrl, token: 'SECRET' })
      expect(letter.text).toContain(`?token=${MASK}`)
      expect(letter.text).not.toContain('SECRET')
      expect(letter.secretText.replace('SECRET', MASK)).toBe(letter.text)
      expect(letter.secretText).toMatch(/^https:\/\/probierz\.example\/\S+\?token=SECRET$/m)
    }
  },
)

test('both languages say different things', () => {
  for (const kind of ['noAccount', 'accountExists', 'passwordInstead'] as const) {
    const [pl, en] = (['pl', 'en'] as const).map((locale) =>
      plainAccountLetter(kind, { locale, baseUrl }),
    )
    expect(pl?.subject).not.toBe(en?.subject)
    expect(pl?.text).not.toBe(en?.text)
  }
})

test('an invitation says what it grants and until which day, in Polish time', () => {
  const until = '2026-12-06T23:30:00.000Z'
  const roles = ['Kapituła, kohorta Próba 2026']
  const letter = invitationLetter({ locale: 'pl', baseUrl, token: 'SECRET', roles, until })
  expect(letter.secretText).toContain('Kapituła, kohorta Próba 2026')
  expect(letter.secretText).toContain('7 grudnia 2026')
  expect(letter.secretText).toContain(`${baseUrl}/invitations/SECRET`)
})
