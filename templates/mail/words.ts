import type { Locale } from '#templates/messages/message.ts'

const pl = {
  greeting: 'Dzień dobry,',
  footer: 'Probierz. Tę wiadomość wysłał program; odpowiedź na nią do nikogo nie dotrze.',
  ignore: 'Jeśli to pomyłka, wystarczy nic nie robić: nic się nie zmieni.',
  signInLink: {
    subject: 'Link do logowania',
    text: 'Ten link loguje do Probierza. Działa raz, przez 15 minut.',
  },
  passwordReset: {
    subject: 'Nowe hasło',
    text: 'Pod tym linkiem można ustawić nowe hasło. Działa raz, przez godzinę.',
    after:
      'Po zmianie hasła wszystkie urządzenia zostaną wylogowane. Drugi składnik logowania się nie zmieni.',
  },
  noAccount: {
    subject: 'Pod tym adresem nie ma konta',
    text: 'Ktoś poprosił o wejście do Probierza tym adresem, ale takiego konta nie ma. Być może konto założono na inny adres.',
    link: 'Konto na ten adres można założyć tutaj:',
  },
  passwordInstead: {
    subject: 'Logowanie wymaga hasła',
    text: 'To konto ma drugi składnik logowania, dlatego sam link nie wystarcza. Do zalogowania potrzebne są hasło i kod.',
    link: 'Logowanie jest tutaj:',
  },
  signUp: {
    subject: 'Dokończenie zakładania konta',
    text: 'Ten link pozwala dokończyć zakładanie konta w Probierzu. Działa raz, przez 24 godziny.',
  },
  accountExists: {
    subject: 'To konto już istnieje',
    text: 'Ktoś chciał założyć konto na ten adres, ale ono już istnieje. Nic się nie zmieniło.',
    link: 'Można się zalogować albo ustawić nowe hasło tutaj:',
  },
  invitation: {
    subject: 'Zaproszenie do Probierza',
    text: 'To jest zaproszenie do Probierza, programu, który prowadzi organizacje przez próbną standaryzację.',
    offers: 'Zaproszenie daje rolę: {roles}.',
    after:
      'Link działa tylko dla tego adresu, do {date}. Po jego otwarciu można przyjąć zaproszenie albo je zostawić bez odpowiedzi.',
  },
}

const en: typeof pl = {
  greeting: 'Hello,',
  footer: 'Probierz. This message was sent by a program; a reply reaches nobody.',
  ignore: 'If this is a mistake, do nothing: nothing will change.',
  signInLink: {
    subject: 'Your sign-in link',
    text: 'This link signs you in to Probierz. It works once, for 15 minutes.',
  },
  passwordReset: {
    subject: 'A new password',
    text: 'This link lets you set a new password. It works once, for one hour.',
    after: 'After the change every device is signed out. The second factor stays as it is.',
  },
  noAccount: {
    subject: 'There is no account with this address',
    text: 'Somebody asked to enter Probierz with this address, but there is no such account. It may have been created with another address.',
    link: 'You can create an account with this address here:',
  },
  passwordInstead: {
    subject: 'Signing in needs the password',
    text: 'This account has a second factor, so a link alone is not enough. Sign in with the password and the code.',
    link: 'Sign in here:',
  },
  signUp: {
    subject: 'Finish creating your account',
    text: 'This link lets you finish creating your account in Probierz. It works once, for 24 hours.',
  },
  accountExists: {
    subject: 'This account already exists',
    text: 'Somebody wanted to create an account with this address, but it already exists. Nothing has changed.',
    link: 'You can sign in or set a new password here:',
  },
  invitation: {
    subject: 'An invitation to Probierz',
    text: 'We have an invitation for you to Probierz, the program that takes organisations through a trial standardisation.',
    offers: 'The invitation grants: {roles}.',
    after:
      'The link works only for this address, until {date}. After opening it you can accept the invitation or leave it unanswered.',
  },
}

/** Words of the mails that are not news: accounts and invitations. */
export const mailWords: Record<Locale, typeof pl> = { pl, en }
