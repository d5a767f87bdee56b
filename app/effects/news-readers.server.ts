import type { NewsSubject, Reader } from '#db/queries/news.server.ts'
import {
  activeIn,
  coordinatorReaders,
  mentorReaders,
  organisationReaders,
  panelReaders,
  readersById,
  wholeTeam,
} from '#db/queries/readers.server.ts'
import { reviewsOf, tiedTo } from '#db/queries/standing.server.ts'
import type { Db } from '#db/schema.ts'
import { type NewsKey, newsKeys } from '#templates/messages/news.ts'

export type Audience =
  | 'team'
  | 'coordinators'
  | 'mentor'
  | 'reviewer'
  | 'panel'
  | 'person'
  | 'everyone'

/** What the effect says about its readers: the one person it is for, and the page it leads to. */
export type AddressedTo = { personId?: unknown; href?: unknown }

export type Told = { key: NewsKey; href: string; reader: Reader }

/** Everyone who is told a piece of news, in which words and where it leads. The words decide who is told. */
export async function readersOf(
  db: Db,
  {
    news,
    subject,
    now,
    to = {},
  }: { news: string; subject: NewsSubject; now: Date; to?: AddressedTo },
): Promise<Told[]> {
  const keys = newsKeys.filter((key) => key.startsWith(`${news}.`))
  if (keys.length === 0) throw new Error(`No words for the news ${news}.`)
  const told: Told[] = []
  for (const key of keys) {
    const audience = key.slice(news.length + 1) as Audience
    const readers =
      audience === 'person'
        ? await readersById(db, [String(to.personId)])
        : await audienceOf(db, audience, subject, now)
    const href = typeof to.href === 'string' ? to.href : hrefFor(key, subject)
    told.push(...readers.map((reader) => ({ key, href, reader })))
  }
  // Who is told twice (a mentor who also administers) reads the first only.
  const seen = new Set<string>()
  return told.filter(({ reader }) => !seen.has(reader.personId) && seen.add(reader.personId))
}

async function audienceOf(
  db: Db,
  audience: Exclude<Audience, 'person'>,
  subject: NewsSubject,
  now: Date,
): Promise<Reader[]> {
  const { organisationId, cohortId } = subject
  if (audience === 'everyone') return organisationId ? wholeTeam(db, organisationId) : []
  if (audience === 'coordinators') return coordinatorReaders(db, organisationId)
  if (audience === 'team') {
    const teams = organisationId ? [organisationId] : (await taking(db, subject)).organisationIds
    return organisationReaders(db, teams)
  }
  if (audience === 'mentor') return mentorReaders(db, (await taking(db, subject)).participationIds)
  if (audience === 'reviewer') return readersById(db, await reviewerIds(db, subject))
  if (!cohortId || !organisationId || !subject.caseId) return []
  const reviewers = (await reviewsOf(db, subject.caseId)).map(({ personId }) => personId)
  const barred = [...reviewers, ...(await tiedTo(db, organisationId, { now }))]
  return panelReaders(db, { cohortId, barred })
}

/** The participation itself, or all that still go through the cohort when the news is the cohort's. */
async function taking(db: Db, { participationId, organisationId, cohortId }: NewsSubject) {
  if (participationId || organisationId || !cohortId)
    return {
      participationIds: participationId ? [participationId] : [],
      organisationIds: organisationId ? [organisationId] : [],
    }
  const rows = await activeIn(db, cohortId)
  return {
    participationIds: rows.map(({ id }) => id),
    organisationIds: rows.map((row) => row.organisationId),
  }
}

/** One review's reviewer, or everybody who still reviews the case. */
async function reviewerIds(db: Db, { reviewerId, caseId }: NewsSubject): Promise<string[]> {
  if (reviewerId) return [reviewerId]
  if (!caseId) return []
  const seated = ['asked', 'declared', 'working', 'done']
  const reviews = await reviewsOf(db, caseId)
  return reviews.filter(({ state }) => seated.includes(state)).map(({ personId }) => personId)
}

/** The page where the reader can act; one they may open. */
function hrefFor(key: NewsKey, subject: NewsSubject): string {
  const audience = key.split('.')[1] as Audience
  // Whoever was released sees nothing of the case any more.
  if (key === 'reviewReleased.reviewer') return '/inbox'
  const { kind, id, organisationId, assessmentId, caseId } = subject
  if (key === 'deferralAsked.coordinators') return `/participations/${id}/deferrals`
  if (key === 'mentorDeclined.coordinators' || key === 'mentorSteppedBack.coordinators')
    return `/participations/${id}`
  if (audience === 'coordinators') {
    if (kind === 'participation') return `/cohorts/${subject.cohortId}`
    if (kind === 'assessment') return `/assessments/${id}`
    return kind === 'decision' ? `/decisions/${id}` : `/cases/${caseId}`
  }
  if (audience === 'panel') return `/decisions/${id}`
  if (audience === 'reviewer') return kind === 'review' ? `/reviews/${id}` : `/cases/${caseId}`
  if (assessmentId && kind !== 'certificate') return `/assessments/${assessmentId}`
  return organisationId ? `/organisations/${organisationId}` : '/'
}
