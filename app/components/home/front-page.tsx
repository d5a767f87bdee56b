import { Form } from '@remix-run/react'
import { AnswerMark, answers } from '#app/components/answer-mark.tsx'
import { Streak } from '#app/components/brand.tsx'
import { Button, ButtonRow, LinkButton } from '#app/components/button.tsx'
import { Code } from '#app/components/code.tsx'
import { DutyMark } from '#app/components/duty-mark.tsx'
import { TextField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { home } from '#templates/messages/home.ts'

/** What this is, for whom, what it costs in time, how it goes. */
export function FrontPage() {
  const t = useT(home)
  return (
    <div className="page">
      <div className="home__hero">
        <section>
          <h1>{t('headline')}</h1>
          <Streak />
          <p className="lead">{t('forWhom')}</p>
          <p>{t('time')}</p>
          <ButtonRow>
            <LinkButton to="/sign-up">{t('start')}</LinkButton>
            <LinkButton to="/standards" look="secondary">
              {t('wholeStandard')}
            </LinkButton>
          </ButtonRow>
        </section>
        <Sample />
      </div>
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

/** One criterion and its five answers, as it will be met. */
function Sample() {
  const t = useT(home)
  return (
    <figure className="home__sample">
      <figcaption>{t('sampleTitle')}</figcaption>
      <p>
        <Code>PR-10</Code>
        <DutyMark />
      </p>
      <p className="home__statement">{t('sampleStatement')}</p>
      <ul>
        {answers.map((value) => (
          <li key={value}>
            <AnswerMark value={value} size={24} />
          </li>
        ))}
      </ul>
    </figure>
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
