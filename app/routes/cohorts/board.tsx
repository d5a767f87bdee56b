import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { BoardFilter } from '#app/components/cohort/board-filter.tsx'
import { BoardTable } from '#app/components/cohort/board-table.tsx'
import { CohortFacts } from '#app/components/cohort/cohort-facts.tsx'
import { PanelDecisions } from '#app/components/cohort/panel-decisions.tsx'
import { StageCounts } from '#app/components/cohort/stage-counts.tsx'
import { DeferralsLink } from '#app/components/mentoring/links.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showBoard } from '#app/use-cases/cohort/show-board.server.ts'
import { board } from '#templates/messages/board.ts'
import { cohort } from '#templates/messages/cohort.ts'

export const loader = reading(({ deps, viewer, params, url }) => {
  const asked = (name: string) => url.searchParams.get(name)?.slice(0, 100) || undefined
  const after = Number(asked('after'))
  const query = {
    stage: asked('stage'),
    waits: asked('waits'),
    text: asked('text'),
    sort: asked('sort'),
    after: Number.isSafeInteger(after) && after > 0 ? after : undefined,
  }
  const counts = asked('counts') === 'yes'
  return showBoard(deps, viewer, { cohortId: params.id ?? '', query, counts })
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, () => args.data?.cohort.name)

export default function Board() {
  const loaded = useLoaderData<typeof loader>()
  const { cohort: shown, look, lines, next, query, counts } = loaded
  const t = useT(cohort)
  const words = useT(board)
  const here = `/cohorts/${shown.id}`
  const named = look === 'names'
  const listed = named || look === 'codes'
  const filtered = Boolean(query.stage || query.waits || query.text || query.after)
  return (
    <div className="page--wide">
      <Breadcrumbs items={[{ label: t('listTitle'), to: '/cohorts' }, { label: shown.name }]} />
      <h1>{shown.name}</h1>
      <CohortFacts cohort={shown} here={here} />
      <WhoSees>{t('seenByWatchers')}</WhoSees>
      {named && <DeferralsLink here={here} />}
      {look === 'codes' && <p>{t('onlyCodes')}</p>}
      {look === 'numbers' && <p>{t('onlyNumbers')}</p>}
      {look === 'decisions' && <PanelDecisions decisions={loaded.decisions} />}
      {look !== 'decisions' && (!filtered || counts) && (
        <StageCounts counts={counts} here={here} bare={look === 'numbers'} />
      )}
      {listed && (
        <>
          <BoardFilter query={query} here={here} named={named} />
          <BoardTable
            caption={t('boardOf', { name: shown.name })}
            lines={lines}
            named={named}
            empty={filtered ? words('nothingFound') : t(named ? 'boardEmpty' : 'boardEmptyCodes')}
          />
          <p className="board__foot">
            {query.after && <Link to={addressOf(here, query)}>{words('firstPage')}</Link>}
            {next && <Link to={addressOf(here, query, next)}>{words('nextPage')} →</Link>}
            <a href={`${here}/board.csv`} download>
              {words('download')}
            </a>
          </p>
        </>
      )}
    </div>
  )
}

type Query = { [name: string]: string | number | undefined }

function addressOf(here: string, { after: _, ...query }: Query, after?: number): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...query, after })) {
    if (value !== undefined) search.set(name, String(value))
  }
  return `${here}?${search}`
}
