import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { StandardFacts, versionAddress } from '#app/components/standard/standard-facts.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { showStandards } from '#app/use-cases/standard/show-standard.server.ts'
import { helpWords } from '#templates/messages/help.ts'
import { standard } from '#templates/messages/standard.ts'

export const loader = publicReading(({ deps }) => showStandards(deps))

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => standard[locale].listTitle as string)

export default function Standards() {
  const versions = useLoaderData<typeof loader>()
  const t = useT(standard)
  const words = useT(helpWords)
  const locale = useLocale()
  return (
    <>
      <h1>{t('listTitle')}</h1>
      <p className="lead">{t('listLead')}</p>
      <WhoSees>{t('everyone')}</WhoSees>
      {versions.length === 0 && <p className="empty">{t('noStandards')}</p>}
      {versions.map((version) => (
        <article className="card" key={versionAddress(version)}>
          <h2>
            <Link to={versionAddress(version)}>{version.title[locale]}</Link>
          </h2>
          <StandardFacts version={version} />
          <p>{version.notice[locale]}</p>
          <p className="muted">
            {t('areasCount', { n: version.areas })}, {t('criteriaCount', { n: version.criteria })}
          </p>
        </article>
      ))}
      <p>
        <Link to="/glossary">{words('toGlossary')}</Link>
      </p>
    </>
  )
}
