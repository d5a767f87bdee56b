import { Form, Link } from '@remix-run/react'
import { Button, ButtonRow } from '#app/components/button.tsx'
import { Confirm } from '#app/components/confirm.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { showDocument } from '#app/use-cases/document/show-document.server.ts'
import { document } from '#templates/messages/document.ts'

type Shown = Pick<
  Awaited<ReturnType<typeof showDocument>>,
  'adoptedOn' | 'revision' | 'evidenceItemId' | 'organisation'
>

/** Opening a finished document again, and throwing one away: both said twice. */
export function DocumentEnd({ shown, here }: { shown: Shown; here: string }) {
  const t = useT(document)
  const { adoptedOn, revision, evidenceItemId, organisation } = shown
  const lock = <input type="hidden" name="revision" value={revision} />
  return (
    <>
      {evidenceItemId && (
        <p>
          <Link to={`/organisations/${organisation.id}/evidence/${evidenceItemId}`}>
            {t('toEvidence')}
          </Link>
        </p>
      )}
      <ButtonRow>
        {adoptedOn !== null && (
          <Confirm label={t('reopen')}>
            <p>{t('reopenWhat')}</p>
            <Form method="post" action={`${here}/reopen`}>
              {lock}
              <Button look="secondary">{t('reopenDo')}</Button>
            </Form>
          </Confirm>
        )}
        <Confirm label={t('remove')} look="quiet">
          <p>{t('removeWhat')}</p>
          <Form method="post" action={`${here}/remove`}>
            {lock}
            <Button look="danger">{t('removeDo')}</Button>
          </Form>
        </Confirm>
      </ButtonRow>
    </>
  )
}
