import { NoticeBanner } from '#app/components/notice-banner.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { krs } from '#templates/messages/krs.ts'
import { LookUpForm } from './look-up-form.tsx'
import { FactProposals, type FactRow } from './proposals.tsx'
import { type Source, SourceLine, SourceWarnings } from './source.tsx'

type Found = { source: Source; facts: FactRow[] }

/** The shortest way for those who have a number; the form below works without it. */
export function KrsFirst({ number }: { number: string }) {
  const t = useT(krs)
  return (
    <section className="card" aria-labelledby="krs-first">
      <h2 id="krs-first">{t('quickTitle')}</h2>
      <p>{t('quickText')}</p>
      <LookUpForm address="/organisations/new/krs" number={number} id="krs-number" />
    </section>
  )
}

/** Above a form that the register has filled. */
export function FromRegister({ found: { source } }: { found: Found }) {
  const t = useT(krs)
  return (
    <>
      <NoticeBanner kind="success" title={t('filledTitle')}>
        <p>{t('filledText')}</p>
        <SourceLine source={source} />
      </NoticeBanner>
      <SourceWarnings source={source} />
      <input type="hidden" name="extract" value={source.extractId} />
    </>
  )
}

/** Answers for the profile that go with the new organisation when ticked. */
export function FactsFromRegister({ found: { facts } }: { found: Found }) {
  const t = useT(krs)
  if (facts.length === 0) return null
  return (
    <>
      <h2>{t('factsTitle')}</h2>
      <p>{t('factsLead')}</p>
      <FactProposals rows={facts} fresh />
    </>
  )
}
