import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Code } from '#app/components/code.tsx'
import { CriterionTemplates } from '#app/components/document/criterion-templates.tsx'
import { NeededFor } from '#app/components/help/needed-for.tsx'
import { ExplainsOnce, WithTerms } from '#app/components/help/with-terms.tsx'
import { Pager } from '#app/components/pager.tsx'
import { CriterionHelp, CriterionLaw } from '#app/components/standard/criterion-help.tsx'
import { CriterionMarks } from '#app/components/standard/criterion-marks.tsx'
import { StandardFacts, versionAddress } from '#app/components/standard/standard-facts.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { publicReading } from '#app/route.server.ts'
import { showCriterion } from '#app/use-cases/standard/show-standard.server.ts'
import { helpWords } from '#templates/messages/help.ts'
import { standard } from '#templates/messages/standard.ts'

export const loader = publicReading(({ deps, params }) => {
  const { slug = '', version = '', code = '' } = params
  return showCriterion(deps, { slug, version, code })
})

export const meta: MetaFunction<typeof loader> = (args) =>
  pageTitle(
    args,
    (locale) => args.data && `${args.data.criterion.code} ${args.data.criterion.title[locale]}`,
  )

export default function Criterion() {
  const shown = useLoaderData<typeof loader>()
  const { criterion, area, audience, help, legalBases, previous, next } = shown
  const t = useT(standard)
  const words = useT(helpWords)
  const locale = useLocale()
  const version = versionAddress(shown.standard)
  const step = (to: typeof next) =>
    to && { to: `${version}/${to.code}`, label: `${to.code} ${to.title[locale]}` }
  return (
    <ExplainsOnce statement={criterion.statement[locale]} help={help}>
      <Breadcrumbs
        items={[
          { label: t('listTitle'), to: '/standards' },
          { label: shown.standard.version, to: version },
          ...(area ? [{ label: area.title[locale], to: `${version}#${area.code}` }] : []),
          { label: criterion.code },
        ]}
      />
      <p className="criteria__head">
        <Code>{criterion.code}</Code> <CriterionMarks {...criterion} />
      </p>
      <h1>{criterion.title[locale]}</h1>
      <p className="statement">
        <WithTerms text={criterion.statement[locale]} />
      </p>
      <NeededFor needs={shown.needs} />
      <WhoSees>{t('everyone')}</WhoSees>
      <div className="page--with-aside">
        <div>
          <h2>{t('whoFor')}</h2>
          <p>{audience[locale]}</p>
          <CriterionHelp help={help} />
          <CriterionTemplates templates={shown.templates} />
        </div>
        <aside className="side-notes">
          <CriterionLaw help={help} bases={legalBases} />
          <section>
            <h2>{t('listTitle')}</h2>
            <p>
              <Link to={version}>{shown.standard.title[locale]}</Link>
            </p>
            <StandardFacts version={shown.standard} />
            <p className="muted">{shown.standard.notice[locale]}</p>
            <p>
              <Link to="/glossary">{words('toGlossary')}</Link>
            </p>
          </section>
        </aside>
      </div>
      <Pager previous={step(previous)} next={step(next)} />
    </ExplainsOnce>
  )
}
