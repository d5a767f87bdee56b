import { permit } from '#app/access/permit.server.ts'
import { allows } from '#app/access/rules.ts'
import type { Viewer } from '#app/access/viewer.ts'
import type { Deps } from '#app/deps.server.ts'
import { NotFound } from '#app/errors.ts'
import { findOrganisation } from '#db/queries/organisation.server.ts'
import { type Fact, factsOf } from '#db/queries/profile.server.ts'
import type { Db } from '#db/schema.ts'
import { bandOf, questionsToAsk } from '#workflows/organisation/facts.ts'
import { checkProfile } from '#workflows/organisation/profile.ts'
import type { Manifest, Profile, Question } from '#workflows/standard/manifest.ts'
import { readWorkingStandard } from './read-profile.server.ts'

/** A question as its form field: `value` is what the field would send, empty when nobody has answered. */
export type AskedQuestion = Pick<
  Question,
  'fact' | 'text' | 'hint' | 'type' | 'options' | 'unknownAllowed'
> & { value: string; revision: number }

/** Every answer, page by page, to be read and changed. */
export async function showProfile(
  deps: Deps,
  viewer: Viewer,
  { organisationId }: { organisationId: string },
) {
  const { standings } = await permit(deps, viewer, 'organisation.see', { organisationId })
  const { organisation, manifest, facts, profile } = await read(deps.db, organisationId)
  return {
    organisation,
    pages: pagesOf(manifest, profile, facts).map(({ id, title, questions }) => ({
      id,
      title,
      questions: questions.map((question) => ({ ...question, asOf: asOf(facts, question.fact) })),
    })),
    problems: problemsOf(manifest, profile, organisation.city),
    mayEdit: allows('profile.edit', standings),
    mayEditDetails: allows('organisation.edit', standings),
  }
}

/** One short page of questions. NotFound when the standard has no such page. */
export async function showProfilePage(
  deps: Deps,
  viewer: Viewer,
  { organisationId, page }: { organisationId: string; page: string },
) {
  const { standings } = await permit(deps, viewer, 'profile.edit', { organisationId })
  const { organisation, manifest, facts, profile } = await read(deps.db, organisationId)
  const pages = pagesOf(manifest, profile, facts)
  const index = pages.findIndex(({ id }) => id === page)
  const here = pages[index]
  if (!here) throw new NotFound()
  return {
    organisation,
    page: { id: here.id, title: here.title, intro: here.intro },
    /** An assessment cannot begin before the first page is answered. */
    required: index === 0,
    // The legal form is written once, with the organisation, because a certificate names it.
    legalForm: here.questions.find(({ fact }) => fact === 'legalForm') ?? null,
    questions: here.questions.filter(({ fact }) => fact !== 'legalForm'),
    steps: pages.map(({ id, title, questions }) => ({
      id,
      title,
      done: questions.every(({ value }) => value !== ''),
    })),
    problems: problemsOf(manifest, profile, organisation.city),
    previous: pages[index - 1]?.id ?? null,
    next: pages[index + 1]?.id ?? null,
    mayEditDetails: allows('organisation.edit', standings),
  }
}

async function read(db: Db, organisationId: string) {
  const row = await findOrganisation(db, organisationId)
  if (!row) throw new NotFound()
  const { id, name, city } = row
  const { manifest } = await readWorkingStandard(db, organisationId)
  const facts = await factsOf(db, organisationId)
  const profile: Profile = Object.fromEntries(facts.map(({ fact, value }) => [fact, value]))
  return { organisation: { id, name, city }, manifest, facts, profile }
}

/** Pages in their order, each with the questions that are asked of this organisation. */
function pagesOf(manifest: Manifest, profile: Profile, facts: Fact[]) {
  const asked = questionsToAsk(manifest, profile)
  return manifest.pages
    .toSorted((a, b) => a.position - b.position)
    .map((page) => ({
      ...page,
      questions: asked
        .filter((question) => question.page === page.id)
        .map((question) => fieldOf(question, facts)),
    }))
}

function fieldOf(question: Question, facts: Fact[]): AskedQuestion {
  const { fact, text, hint, type, options, unknownAllowed } = question
  const known = facts.find((candidate) => candidate.fact === fact)
  const asked = { fact, text, hint, type, options, unknownAllowed }
  return { ...asked, value: sentValue(question, known), revision: known?.revision ?? 0 }
}

function sentValue(question: Question, known: Fact | undefined): string {
  if (known === undefined) return ''
  const { value } = known
  if (value === null) return 'unknown'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (question.type === 'band') return String(bandOf(question, Number(value)) ?? '')
  return String(value)
}

const asOf = (facts: Fact[], fact: string): string | null =>
  facts.find((known) => known.fact === fact)?.asOf ?? null

/** What is worth a second look, with the page where the last fact of it is asked. */
function problemsOf({ questions }: Manifest, profile: Profile, town: string) {
  return checkProfile(profile, { town }).map(({ key, severity, facts }) => {
    const fact = facts.find((name) => name !== 'legalForm') ?? 'legalForm'
    return { key, severity, fact, page: questions.find((each) => each.fact === fact)?.page ?? null }
  })
}
