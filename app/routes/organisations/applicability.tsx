import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Code } from '#app/components/code.tsx'
import { JudgedList } from '#app/components/organisation/judged-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { reading } from '#app/route.server.ts'
import { showApplicability } from '#app/use-cases/organisation/show-applicability.server.ts'
import { organisation } from '#templates/messages/organisation.ts'

export const loader = reading(({ deps, viewer, params }) =>
  showApplicability(deps, viewer, { organisationId: params.id ?? '' }),
)

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => String(organisation[locale].applicabilityTitle))

export default function Applicability() {
  const shown = useLoaderData<typeof loader>()
  const { applies, maybe, excluded, starter, areas, duties } = shown
  const t = useT(organisation)
  const locale = useLocale()
  const here = `/organisations/${shown.organisation.id}`
  const standard = `/standards/${shown.standard.slug}/${shown.standard.version}`
  const title = shown.standard.title[locale]
  return (
    <>
      <Breadcrumbs
        items={[{ label: shown.organisation.name, to: here }, { label: t('toApplicability') }]}
      />
      <h1>{t('applicabilityTitle')}</h1>
      <p className="lead">{t('applicabilityLead')}</p>
      <WhoSees>{t('seenByTeam')}</WhoSees>
      <p>{t('applicabilityCounts', { title, version: shown.standard.version })}</p>
      <ul>
        <li>
          <a href="#applies">{t('countApplies', { n: applies.length })}</a>
        </li>
        {maybe.length > 0 && (
          <li>
            <a href="#maybe">{t('countMaybe', { n: maybe.length })}</a>
          </li>
        )}
        <li>
          <a href="#excluded">{t('countExcluded', { n: excluded.length })}</a>
        </li>
      </ul>
      <p className="muted">{t('countDuties', { n: duties })}</p>
      {starter && (
        <section className="card">
          <h2>{t('starter')}</h2>
          <p>{t('starterLead', { n: starter.length })}</p>
          <ul>
            {starter.map(({ code, title: criterion }) => (
              <li key={code}>
                <Code>{code}</Code> <Link to={`${standard}/${code}`}>{criterion[locale]}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2 id="applies">{t('applies')}</h2>
      <JudgedList criteria={applies} areas={areas} standard={standard} />
      {maybe.length > 0 && (
        <>
          <h2 id="maybe">{t('maybe')}</h2>
          <p>
            {t('maybeLead')} <Link to={`${here}/profile`}>{t('toProfile')}</Link>
          </p>
          <JudgedList criteria={maybe} areas={areas} standard={standard} />
        </>
      )}
      <h2 id="excluded">{t('excluded')}</h2>
      <JudgedList criteria={excluded} areas={areas} standard={standard} />
    </>
  )
}
