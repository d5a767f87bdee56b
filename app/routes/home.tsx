import { useT } from '#app/i18n/use-t.ts'
import { common } from '#templates/messages/common.ts'

export default function Home() {
  const t = useT(common)
  return <h1>{t('product')}</h1>
}
