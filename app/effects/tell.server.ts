import type { Deps } from '#app/deps.server.ts'
import type { OutboxItem } from '#db/outbox.ts'
import { postMail } from '#db/queries/mail.server.ts'
import { unwantedMails } from '#db/queries/mail-preference.server.ts'
import { newsSubject, organisationSubject } from '#db/queries/news.server.ts'
import { insertNotice } from '#db/queries/notices.server.ts'
import { newsLetter } from '#templates/mail/news.ts'
import { mailKindOf } from '#templates/messages/mail-kinds.ts'
import { readersOf } from './news-readers.server.ts'

/**
 * Tells everyone concerned that something happened: one notice and one mail each, however often it runs.
 * Names are read now, so the outbox holds ids only.
 */
export async function tell(
  deps: Deps,
  { workflowId, params, dedupeKey }: OutboxItem,
): Promise<void> {
  const news = String(params.news)
  const { db, newId, now, settings } = deps
  await db.transaction().execute(async (trx) => {
    const subject = workflowId
      ? await newsSubject(trx, workflowId)
      : await organisationSubject(trx, String(params.organisationId ?? ''))
    if (!subject) throw new Error(`News ${news} is about nothing that is there.`)
    const at = now()
    const told = await readersOf(trx, { news, subject, now: at, to: params })
    for (const { key, href, reader } of told) {
      const { personId, email, locale } = reader
      const { organisationId, cohortId } = subject
      const createdAt = at.toISOString()
      const notice = {
        id: newId(),
        personId,
        news: key,
        params: { organisationId, cohortId },
        href,
      }
      const once = `${dedupeKey}:${personId}`
      const isNew = await insertNotice(trx, { ...notice, dedupeKey: once, createdAt })
      if (!isNew || !email) continue
      // The notice always; the mail only to those who want that kind.
      if ((await unwantedMails(trx, personId)).has(mailKindOf(key) ?? '')) continue
      const values = { organisation: subject.organisation ?? '', cohort: subject.cohort ?? '' }
      const letter = newsLetter(key, { locale, baseUrl: settings.baseUrl, href, values })
      const mail = { id: newId(), personId, kind: 'news', address: email, ...letter }
      await postMail(trx, { ...mail, at: createdAt })
    }
  })
}
