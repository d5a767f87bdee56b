import type { MetaFunction } from '@remix-run/node'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import { glossary } from '#templates/glossary/mark.ts'
import { helpWords } from '#templates/messages/help.ts'

export const meta: MetaFunction = (args) =>
  pageTitle(args, (locale) => helpWords[locale].glossaryTitle as string)

export default function Glossary() {
  const t = useT(helpWords)
  const locale = useLocale()
  const sorted = glossary.toSorted((a, b) => a.term[locale].localeCompare(b.term[locale], locale))
  return (
    <>
      <Breadcrumbs
        items={[{ label: t('standard'), to: '/standards' }, { label: t('glossaryTitle') }]}
      />
      <h1>{t('glossaryTitle')}</h1>
      <p className="lead">{t('glossaryLead')}</p>
      <WhoSees>{t('everyone')}</WhoSees>
      <p className="muted">{t('glossaryCount', { n: sorted.length })}</p>
      <dl className="glossary">
        {sorted.map(({ id, term, meaning }) => (
          <div key={id} id={id}>
            <dt>{term[locale]}</dt>
            <dd>{meaning[locale]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
