import { SummaryList } from '#app/components/summary-list.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { showCompleteness } from '#app/use-cases/case/show-completeness.server.ts'
import { caseWords } from '#templates/messages/case.ts'

type Shown = Awaited<ReturnType<typeof showCompleteness>>

/** What a submission formally holds: who stated it, how many answers, how much evidence. */
export function FormalFacts({ shown }: { shown: Shown }) {
  const t = useT(caseWords)
  const locale = useLocale()
  const { formal, statement, standard } = shown
  const { metDuties: of, evidencedDuties: n } = formal
  const signed = statement?.signatories.map(({ name, position }) => `${name}, ${position}`) ?? []
  return (
    <>
      <h2>{t('formalTitle')}</h2>
      <SummaryList
        rows={[
          { label: t('submittedAt'), value: formatDateTime(locale, shown.submittedAt) },
          { label: t('standard'), value: `${standard.title[locale]}, ${standard.version}` },
          { label: t('cohort'), value: shown.cohortName ?? '–' },
          { label: t('statement'), value: signed.join('\n') || t('statementNone') },
          { label: t('representation'), value: statement?.representation || t('statementNone') },
          { label: t('formalCriteria'), value: formal.criteria },
          { label: t('formalDuties'), value: t('formalOf', { n, of }) },
          {
            label: t('formalEvidence'),
            value: t('formalEvidenceOf', { n: formal.evidence, onVisit: formal.onVisit }),
          },
          { label: t('formalPlan'), value: formal.planItems },
          { label: t('contentHash'), value: <code className="hash">{shown.sha256}</code> },
        ]}
      />
    </>
  )
}
