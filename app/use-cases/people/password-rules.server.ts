import { Refused } from '#app/errors.ts'

/** Long passwords that lists of leaked ones begin with; checked here, nothing leaves the machine. */
const COMMON = new Set(
  `password1234 password12345 password123456 123456789012 1234567890123 12345678901234 qwertyuiop12
  qwertyuiop123 qwertyuiopas qwerty123456 qwerty1234567 qwertyqwerty asdfghjkl123 1q2w3e4r5t6y 1qaz2wsx3edc
  zaq12wsxcde3 zaq1xsw2cde3 iloveyou1234 letmein12345 welcome12345 changeme1234 administrator admin1234567
  admin123456789 passwordpassword haslo1234567 haslo12345678 haslohaslo12 haslohaslohaslo mojehaslo123
  mojehaslo1234 polska123456 polska1234567 kochamcie123 kochamcie1234 bardzotajne1 tajnehaslo12 tajnehaslo123
  warszawa1234 wroclaw12345 wroclaw123456 organizacja1 organizacja123 fundacja1234 stowarzyszenie
  stowarzyszenie1 abcdefghijkl abcdefghijklm abcd12345678 aaaaaaaaaaaa`.split(/\s+/),
)

const FEWEST_CHARACTERS = 5

/** Refuses a password anyone would try first: a listed one, one of few characters, one made of the address. */
export function refuseWeakPassword(password: string, { email }: { email: string }): void {
  const plain = password.normalize('NFKC').toLowerCase()
  const mailbox = email.split('@')[0] as string
  const weak =
    COMMON.has(plain) ||
    new Set(plain).size < FEWEST_CHARACTERS ||
    plain === email ||
    (mailbox.length >= 5 && plain.replace(mailbox, '').length < 6)
  if (weak) throw new Refused('passwordTooCommon', {}, 'password')
}
