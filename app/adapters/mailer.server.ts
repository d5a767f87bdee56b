import type { Transporter } from 'nodemailer'
import type { Settings } from '#app/settings.server.ts'

export type Letter = {
  /** Becomes the Message-ID, so that a second delivery can be recognised. */
  id: string
  to: string
  subject: string
  text: string
}

export type Mailer = {
  /** False when no SMTP server is set: mail then stays readable at /outbox. */
  delivers: boolean
  /** Rejects with `permanent: true` when trying again is pointless. */
  send: (letter: Letter) => Promise<void>
  close: () => void
}

export class NotDelivered extends Error {
  override name = 'NotDelivered'
  readonly permanent: boolean

  constructor(message: string, permanent: boolean) {
    super(message)
    this.permanent = permanent
  }
}

export function createMailer({ smtpUrl, baseUrl, issuerName }: Settings): Mailer {
  if (!smtpUrl) return { delivers: false, send: async () => {}, close: () => {} }
  const host = new URL(baseUrl).hostname
  const from = { name: `${issuerName} · Probierz`, address: `probierz@${host}` }
  // Loaded with the first letter: a house without SMTP does not carry it in memory.
  let opened: Promise<Transporter> | undefined
  const open = async () => (await import('nodemailer')).createTransport(smtpUrl, { from })
  return {
    delivers: true,
    async send({ id, to, subject, text }) {
      try {
        opened ??= open()
        await (await opened).sendMail({
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${host}>`,
        })
      } catch (error) {
        const code = Number((error as { responseCode?: number }).responseCode)
        throw new NotDelivered((error as Error).message, code >= 550 && code < 560)
      }
    },
    close: () => void opened?.then((transport) => transport.close()),
  }
}
