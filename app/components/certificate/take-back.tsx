import { Link } from '@remix-run/react'
import { Breadcrumbs } from '#app/components/breadcrumbs.tsx'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { TextArea } from '#app/components/field.tsx'
import { ProblemForm } from '#app/components/problem-form.tsx'
import { WhoSees } from '#app/components/who-sees.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { certificate } from '#templates/messages/certificate.ts'
import { common } from '#templates/messages/common.ts'

type TakeBackProps = {
  deed: 'withdraw' | 'annul'
  shown: { number: string; name: string; version: number }
  answer: unknown
}

/** What will happen, a reason, and the deed. */
export function TakeBack({ deed, shown, answer }: TakeBackProps) {
  const t = useT(certificate)
  const words = useT(common)
  const { number, name, version } = shown
  const here = `/certificates/${number}`
  return (
    <>
      <Breadcrumbs items={[{ label: number, to: here }, { label: t(deed) }]} />
      <h1>{t(`${deed}Title`, { number })}</h1>
      <p className="lead">{name}</p>
      <p>{t(`${deed}Lead`)}</p>
      <p>{t('finalWord')}</p>
      <WhoSees>{t('whoSeesList')}</WhoSees>
      <ProblemForm answer={answer} t={t} version={version}>
        <TextArea name="reason" label={t('reason')} hint={t('reasonHint')} />
        <ButtonRow>
          <Button look="danger">{t(deed)}</Button>
          <Link to={here}>{words('cancel')}</Link>
        </ButtonRow>
      </ProblemForm>
    </>
  )
}
