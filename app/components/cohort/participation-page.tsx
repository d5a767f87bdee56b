import { Link } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { Code } from '#app/components/code.tsx'
import { type MentoringActions, MentoringLinks } from '#app/components/mentoring/links.tsx'
import { SummaryList } from '#app/components/summary-list.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocale, useT } from '#app/i18n/use-t.ts'
import type { Line } from '#app/use-cases/cohort/board.ts'
import { board } from '#templates/messages/board.ts'
import { participation as words } from '#templates/messages/participation.ts'

type Shown = {
  participation: {
    id: string
    code: string
    organisationId: string
    organisationName: string
    cohortId: string
    cohortName: string
  }
  line: Line
  cohort: { mode: 'trial' | 'full' }
  mentor: { name: string } | null
  exitReason: string | null
  seesCohort: boolean
  actions: { exit: boolean; assign: boolean; release: boolean } & MentoringActions
}

/** One organisation in one cohort: where it is, whom it waits for, what is due. */
export function ParticipationPage({ shown }: { shown: Shown }) {
  const t = useT(words)
  const { participation, actions, seesCohort, exitReason, line } = shown
  const here = `/participations/${participation.id}`
  return (
    <>
      <Breadcrumbs
        items={[
          seesCohort
            ? { label: participation.cohortName, to: `/cohorts/${participation.cohortId}` }
            : {
                label: participation.organisationName,
                to: `/organisations/${participation.organisationId}`,
              },
          { label: participation.code },
        ]}
      />
      <h1>
        {t('title', { name: participation.organisationName, cohort: participation.cohortName })}
      </h1>
      <WhoSees>{t('whoSees')}</WhoSees>
      <SummaryList rows={useRows(shown)} />
      {exitReason && (
        <section className="card">
          <h2>{t('over')}</h2>
          <p className="own-words">{exitReason}</p>
        </section>
      )}
      <ButtonRow>
        {line.assessmentId && !seesCohort && (
          <LinkButton to={`/assessments/${line.assessmentId}`}>{t('toAssessment')}</LinkButton>
        )}
        {line.caseId && seesCohort && (
          <LinkButton to={`/cases/${line.caseId}`}>{t('toCase')}</LinkButton>
        )}
        {actions.assign && (
          <LinkButton to={`${here}/mentor`} look="secondary">
            {t('assignTitle')}
          </LinkButton>
        )}
        {actions.release && (
          <LinkButton to={`${here}/release-mentor`} look="quiet">
            {t('release')}
          </LinkButton>
        )}
        <MentoringLinks here={here} actions={actions} />
        {actions.exit && (
          <LinkButton to={exitFrom(shown)} look="quiet">
            {t('exit')}
          </LinkButton>
        )}
      </ButtonRow>
    </>
  )
}

/** The organisation leaves in its one place, where no reason is asked for; the coordinator gives one. */
const exitFrom = ({ seesCohort, participation: { id, organisationId } }: Shown) =>
  seesCohort ? `/participations/${id}/exit` : `/organisations/${organisationId}/leaving/${id}`

function useRows({ participation, line, cohort, mentor }: Shown) {
  const t = useT(words)
  const terms = useT(board)
  const locale = useLocale()
  const { stage, waitsFor, dueOn, days, answered, applicable, certificate } = line
  const rows = [
    { label: t('state'), value: terms(`stage.${stage}`) },
    { label: t('since'), value: t('daysSince', { n: days }) },
    { label: t('waitsFor'), value: waitsFor ? terms(`waits.${waitsFor}`) : terms('nobody') },
    { label: t('dueOn'), value: dueOn ? formatDate(locale, dueOn) : terms('none') },
    { label: t('mentor'), value: mentor?.name ?? t('noMentor') },
    { label: t('mode'), value: t(`mode.${cohort.mode}`) },
    {
      label: t('code'),
      value: (
        <>
          <Code>{participation.code}</Code>
          <br />
          <span className="muted">{t('codeHint')}</span>
        </>
      ),
    },
  ]
  const progress = {
    label: t('progress'),
    value: t('answers', { given: answered, all: applicable }),
  }
  const issued = {
    label: t('document'),
    value: <Link to={`/certificates/${certificate}`}>{certificate}</Link>,
  }
  return [...rows, ...(applicable > 0 ? [progress] : []), ...(certificate ? [issued] : [])]
}
