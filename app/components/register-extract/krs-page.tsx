import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { krs } from '#templates/messages/krs.ts'
import { organisation as organisationWords } from '#templates/messages/organisation.ts'
import { LookUpForm } from './look-up-form.tsx'
import { DetailProposals, type DetailRow, FactProposals, type FactRow } from './proposals.tsx'
import { type Source, SourceLine, SourceWarnings, ToldByRegister } from './source.tsx'

type Shown = {
  organisation: { id: string; name: string; krs: string | null; revision: number }
  source: Source | null
  details: DetailRow[]
  facts: FactRow[]
}

type Props = { shown: Shown; lookUp?: unknown; acceptance?: unknown }

/** The register beside what is written: ask it, compare, take over what is ticked. */
export function KrsPage({ shown, lookUp, acceptance }: Props) {
  const { organisation, source } = shown
  const t = useT(krs)
  const here = `/organisations/${organisation.id}`
  return (
    <>
      <Breadcrumbs items={[{ label: organisation.name, to: here }, { label: t('title') }]} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {source && <Proposals shown={{ ...shown, source }} acceptance={acceptance} />}
      <LookUpForm
        address={`${here}/krs`}
        answer={lookUp}
        number={organisation.krs ?? source?.number ?? ''}
        again={source !== null}
      />
      <ButtonRow>
        <LinkButton to={`${here}/edit`} look="quiet">
          {t('byHand')}
        </LinkButton>
        <LinkButton to={here} look="quiet">
          {t('back')}
        </LinkButton>
      </ButtonRow>
      {source && <ToldByRegister source={source} />}
    </>
  )
}

type Offered = { shown: Shown & { source: Source }; acceptance: unknown }

function Proposals({ shown, acceptance }: Offered) {
  const { organisation, source, details, facts } = shown
  const t = useT(krs)
  const words = useT(organisationWords)
  const name = details.find(({ field }) => field === 'name')
  const offered = [...details.filter(({ locked }) => !locked), ...facts]
  const isNew = offered.some(({ same }) => !same)
  return (
    <>
      <SourceLine source={source} />
      <SourceWarnings source={source} />
      {!isNew && <p className="empty">{t(offered.length > 0 ? 'nothingNew' : 'noProposals')}</p>}
      {isNew && (
        <ProblemForm
          answer={acceptance}
          t={t}
          action={`/organisations/${organisation.id}/krs/accept`}
          revision={organisation.revision}
          className="form form--wide"
        >
          <input type="hidden" name="extractId" value={source.extractId} />
          <h2>{t('detailsTitle')}</h2>
          <WhoSees>{words('seenByTeam')}</WhoSees>
          <p>{t('detailsLead')}</p>
          <DetailProposals rows={details} />
          {name && !name.same && (
            <TextField
              name="name"
              label={t('nameToWrite')}
              hint={source.registeredName ? t('nameNote', { name: source.registeredName }) : ''}
              defaultValue={name.proposed}
            />
          )}
          {facts.length > 0 && <h2>{t('factsTitle')}</h2>}
          {facts.length > 0 && <p>{t('factsLead')}</p>}
          <FactProposals rows={facts} />
          <ButtonRow>
            <Button>{t('accept')}</Button>
          </ButtonRow>
        </ProblemForm>
      )}
    </>
  )
}
