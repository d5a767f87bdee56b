import { Button } from '#app/components/button.tsx'
import { useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'

/** Every quarter is said aloud, not every percent. */
const SAID_EVERY = 25

type Props = { share: number; onCancel: () => void }

export function UploadProgress({ share, onCancel }: Props) {
  const t = useT(evidence)
  const percent = Math.floor(share * 100)
  const said = percent - (percent % SAID_EVERY)
  return (
    <div className="upload">
      <p className="upload__words" aria-hidden="true">
        {percent < 100 ? t('uploadAt', { n: percent }) : t('uploadSaving')}
      </p>
      <progress className="upload__bar" max={100} value={percent} aria-label={t('uploadNow')} />
      <p className="visually-hidden" role="status">
        {said < 100 ? t('uploadAt', { n: said }) : t('uploadSaving')}
      </p>
      <Button type="button" look="secondary" onClick={onCancel}>
        {t('uploadCancel')}
      </Button>
    </div>
  )
}
