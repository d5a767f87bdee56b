import { Form } from '@remix-run/react'
import { Streak } from '#app/components/brand.tsx'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { home } from '#templates/messages/home.ts'

/** What this is, for whom, what it costs in time, how it goes. */
export function FrontPage() {
  const t = useT(home)
  return (
    <div className="page">
      <section className="home__hero">
        <h1>{t('headline')}</h1>
        <Streak />
        <p className="lead">{t('forWhom')}</p>
        <p className="home__time">{t('time')}</p>
        <ButtonRow>
          <LinkButton to="/signup">{t('start')}</LinkButton>
          <LinkButton to="/standards" look="secondary">
            {t('wholeStandard')}
          </LinkButton>
        </ButtonRow>
      </section>
      <Steps />
      <div className="home__foot">
        <section>
          <h2>{t('openTitle')}</h2>
          <p>{t('openText')}</p>
          <p>
            <a href="/standards">{t('wholeStandard')}</a>
          </p>
        </section>
        <VerifyBox />
      </div>
    </div>
  )
}

function Steps() {
  const t = useT(home)
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('stepsTitle')}</h2>
      <ol className="home__steps">
        {([1, 2, 3] as const).map((n) => (
          <li key={n}>
            <h3>{t(`step${n}`)}</h3>
            <p>{t(`step${n}Text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function VerifyBox() {
  const t = useT(home)
  return (
    <section>
      <h2>{t('verifyTitle')}</h2>
      <Form method="get" action="/verify" className="home__verify">
        <TextField
          name="number"
          label={t('verifyLabel')}
          hint={t('verifyHint')}
          autoComplete="off"
          spellCheck={false}
          maxLength={20}
        />
        <Button look="secondary">{t('verifyButton')}</Button>
      </Form>
    </section>
  )
}
