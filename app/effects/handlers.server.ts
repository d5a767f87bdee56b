import { dropBlob } from './drop-blob.server.ts'
import { foldLog } from './fold-log.server.ts'
import { issueCertificate } from './issue-certificate.server.ts'
import { makeFiles } from './make-files.server.ts'
import { remindPerson } from './remind-person.server.ts'
import { sendMail } from './send-mail.server.ts'
import { signCheckpoint } from './sign-checkpoint.server.ts'
import { tell } from './tell.server.ts'
import type { Handler } from './worker.server.ts'
import { writeLetter } from './write-letter.server.ts'

/** Every effect a machine or a use case can name, and who carries it out. */
export const handlers: Record<string, Handler> = {
  dropBlob,
  foldLog,
  issueCertificate,
  makeFiles,
  remindPerson,
  sendMail,
  signCheckpoint,
  tell,
  writeLetter,
}
