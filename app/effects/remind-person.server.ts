import type { Deps } from '#app/deps.server.ts'
import type { Entry } from '#app/use-cases/duty/entries.ts'
import { readReminders } from '#app/use-cases/duty/remind.server.ts'
import type { OutboxItem } from '#db/outbox.ts'
import { teamsOf } from '#db/queries/calendar.server.ts'
import { postMail } from '#db/queries/mail.server.ts'
import { unwantedMails } from '#db/queries/mail-preference.server.ts'
import { insertNotice } from '#db/queries/notices.server.ts'
import { readersById } from '#db/queries/readers.server.ts'
import { type ReminderPart, reminderLetter } from '#templates/mail/reminder.ts'
import type { MailKind } from '#templates/messages/mail-kinds.ts'
import type { Locale } from '#templates/messages/message.ts'

const kinds: Record<Entry['kind'], MailKind> = {
  duty: 'duties',
  own: 'duties',
  plan: 'plan',
  evidence: 'evidence',
  cohort: 'cohort',
}

/**
 * Reminds one person of a day's dates: a notice for each organisation and one letter for all of them, however
 * often it runs. What was done in the meantime is left out; what the person does not want by mail, too.
 */
export async function remindPerson(deps: Deps, { params }: OutboxItem): Promise<void> {
  const { db, newId, now, settings } = deps
  const [personId, since, today] = [params.personId, params.since, params.today].map(String) as [
    string,
    string,
    string,
  ]
  await db.transaction().execute(async (trx) => {
    const [reader] = await readersById(trx, [personId])
    if (!reader) return
    const { locale, email } = reader
    const unwanted = await unwantedMails(trx, personId)
    const at = now().toISOString()
    const parts: ReminderPart[] = []
    for (const { id: organisationId, name } of await teamsOf(trx, personId)) {
      const reminders = await readReminders(trx, { organisationId, since, today })
      const entries = reminders.get(personId) ?? []
      if (entries.length === 0) continue
      const isNew = await insertNotice(trx, {
        id: newId(),
        personId,
        news: 'datesNear.person',
        params: { organisationId, cohortId: null },
        href: `/organisations/${organisationId}/calendar`,
        dedupeKey: `datesNear:${today}:${organisationId}:${personId}`,
        createdAt: at,
      })
      const wanted = entries.filter(({ kind }) => !unwanted.has(kinds[kind]))
      if (isNew && wanted.length > 0)
        parts.push({ organisationId, organisation: name, lines: linesOf(wanted, locale, today) })
    }
    if (parts.length === 0 || !email) return
    const { subject, text, secretText } = reminderLetter(parts, {
      locale,
      baseUrl: settings.baseUrl,
    })
    const mail = { id: newId(), personId, kind: 'reminder', address: email, subject, at }
    await postMail(trx, { ...mail, text, secretText })
  })
}

/** What the law or a cohort says is named; what a team wrote for itself only has its day. */
function linesOf(entries: Entry[], locale: Locale, today: string): ReminderPart['lines'] {
  return entries.map(({ kind, day, title }) => {
    const own = kind === 'own' || kind === 'plan'
    return {
      date: day,
      kind: own ? kind : 'public',
      title: own ? null : title[locale],
      late: day < today,
    }
  })
}
