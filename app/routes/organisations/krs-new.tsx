import { type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { ButtonRow, LinkButton } from '#app/components/button.tsx'
import { problemIn } from '#app/components/problem.ts'
import { LookUpForm } from '#app/components/register-extract/look-up-form.tsx'
import { lookUpForm } from '#app/forms/register-extract.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { useT } from '#app/i18n/use-t.ts'
import { acting, reading } from '#app/route.server.ts'
import { lookUpRegister } from '#app/use-cases/register-extract/look-up.server.ts'
import { krs } from '#templates/messages/krs.ts'

export const loader = reading(async () => null)

export const action = acting(async ({ deps, viewer, parse }) => {
  const typed = parse(lookUpForm).krs
  const { extractId } = await lookUpRegister(deps, viewer, { typed })
  return redirect(`/organisations/new?extract=${extractId}`)
})

export const meta: MetaFunction = (args) => pageTitle(args, (locale) => String(krs[locale].title))

/** Where one comes when the register gave nothing: the number is kept, and the way by hand is open. */
export default function LookUpPage() {
  const answer = useActionData<typeof action>()
  const t = useT(krs)
  const typed = problemIn(answer)?.typed.krs
  const number = typeof typed === 'string' ? typed : ''
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <LookUpForm address="/organisations/new/krs" answer={answer} />
      <ButtonRow>
        <LinkButton to={`/organisations/new?krs=${encodeURIComponent(number)}`} look="quiet">
          {t('byHand')}
        </LinkButton>
      </ButtonRow>
    </>
  )
}
