import { createTransport } from 'nodemailer'
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
  const transport = createTransport(smtpUrl, {
    from: { name: `${issuerName} · Probierz`, address: `probierz@${host}` },
  })
  return {
    delivers: true,
    async send({ id, to, subject, text }) {
      try {
        await transport.sendMail({
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
    close: () => transport.close(),
  }
}
