import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { MonthList, YearSheet } from '#app/components/duty/calendar-months.tsx'
import { CalendarViews } from '#app/components/duty/calendar-views.tsx'
import { EntryLine } from '#app/components/duty/entry-line.tsx'
import { EventDuties, MaybeDuties, UndatedDuties } from '#app/components/duty/open-duties.tsx'
import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showCalendar } from '#app/use-cases/duty/show.server.ts'
import { duty as messages } from '#templates/messages/duty.ts'

export const loader = reading(async ({ deps, viewer, params, url }) => ({
  ...(await showCalendar(deps, viewer, {
    organisationId: params.id ?? '',
    from: url.searchParams.get('from'),
  })),
  view: url.searchParams.get('view') === 'year' ? ('year' as const) : ('list' as const),
  begins: url.searchParams.get('from') ?? '',
  saved: url.searchParams.get('saved') ?? '',
}))

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(args, (locale) => String(messages[locale].calendarTitle))

export default function Calendar() {
  const shown = useLoaderData<typeof loader>()
  const { organisation, months, late, actions, standard, codes, view, saved } = shown
  const t = useT(messages)
  const here = `/organisations/${organisation.id}/calendar`
  const profile = `/organisations/${organisation.id}/profile`
  const place = {
    here,
    from: shown.begins,
    mayEdit: actions.edit,
    standard: { to: `/standards/${standard.slug}/${standard.version}`, codes },
  }
  const list = `${here}${shown.begins && `?from=${shown.begins}`}`
  return (
    <div className="calendar">
      <Breadcrumbs
        items={[
          { label: organisation.name, to: `/organisations/${organisation.id}` },
          { label: t('calendarTitle') },
        ]}
      />
      <h1>{t('calendarTitle')}</h1>
      <p className="lead">{t('lead')}</p>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      {(saved === 'saved' || saved === 'removed') && (
        <NoticeBanner kind="success">{t(saved)}</NoticeBanner>
      )}
      <ButtonRow>
        {actions.edit && <LinkButton to={`${here}/new`}>{t('addOwn')}</LinkButton>}
        <LinkButton to={`${here}/feed`} look="secondary">
          {t('toFeed')}
        </LinkButton>
      </ButtonRow>
      <CalendarViews here={here} from={shown.from} begins={shown.begins} view={view} />
      {late.length > 0 && view === 'list' && (
        <section className="month month--late" aria-labelledby="late">
          <h2 id="late">{t('late')}</h2>
          <p>{t('lateLead')}</p>
          <ol className="dates">
            {late.map((entry) => (
              <EntryLine key={entry.key} entry={entry} place={place} />
            ))}
          </ol>
        </section>
      )}
      {view === 'year' ? (
        <YearSheet months={months} list={list} />
      ) : (
        <MonthList months={months} place={place} />
      )}
      <UndatedDuties undated={shown.undated} profile={profile} mayAnswer={shown.actions.answer} />
      <MaybeDuties maybe={shown.maybe} profile={profile} mayAnswer={shown.actions.answer} />
      <EventDuties events={shown.events} here={here} mayEdit={actions.edit} />
      <p className="calendar__notice">{t('notAdvice')}</p>
    </div>
  )
}
