import { Select } from '#app/components/choice.tsx'
import { TextField } from '#app/components/field.tsx'
import { useProblem } from '#app/components/problem.ts'
import { useT } from '#app/i18n/use-t.ts'
import { krs } from '#templates/messages/krs.ts'
import { organisation } from '#templates/messages/organisation.ts'

/** What is stored of an organisation, as far as a form shows it. */
export type Stored = {
  name: string
  legalForm: string
  krs: string | null
  nip: string | null
  regon: string | null
  registerNo: string | null
  street: string
  postalCode: string
  city: string
}

const legalForms = [
  'association',
  'ordinaryAssociation',
  'foundation',
  'ruralHomemakersCircle',
  'socialCooperative',
  'nonProfitCompany',
  'sportsClub',
  'churchEntity',
  'other',
] as const

type Fields = {
  stored?: Stored | undefined
  confirmed?: boolean
  /** The name as a register writes it, when the field holds a guess at a better form. */
  nameNote?: string | null | undefined
  answer: unknown
}

/** Name, form, numbers and address. When somebody saved meanwhile, their words stand beside what was typed. */
export function DetailsFields({ stored, confirmed = false, nameNote, answer }: Fields) {
  const t = useT(organisation)
  const registerWords = useT(krs)
  const { problem, typed } = useProblem(answer, t)
  const isStale = problem?.problem.kind === 'stale'
  const field = (name: keyof Stored, hint?: string) => {
    const saved = stored?.[name] ?? ''
    const shown = name === 'legalForm' && saved ? t(`form_${saved}` as 'form_other') : saved
    const now =
      isStale && typed[name] !== saved ? t('savedNow', { value: shown || t('nothing') }) : ''
    const both = [hint, now].filter(Boolean).join(hint?.endsWith('.') ? ' ' : '. ')
    return { name, label: t(name), defaultValue: saved, ...(both && { hint: both }) }
  }
  const nameHint = nameNote ? registerWords('nameNote', { name: nameNote }) : t('nameHint')
  const forms = legalForms.map((value) => ({ value, label: t(`form_${value}`) }))
  return (
    <>
      <h2>{t('detailsGroup')}</h2>
      <TextField {...field('name', nameHint)} autoComplete="organization" />
      <Select {...field('legalForm')} options={forms} empty={t('chooseLegalForm')} />
      <h2>{t('numbersGroup')}</h2>
      <p>{confirmed ? t('confirmedNote') : t('numbersLead')}</p>
      <TextField {...field('krs', t('krsHint'))} optional width="medium" inputMode="numeric" />
      <TextField {...field('nip', t('nipHint'))} optional width="medium" inputMode="numeric" />
      <TextField {...field('regon', t('regonHint'))} optional width="medium" inputMode="numeric" />
      <TextField {...field('registerNo', t('registerNoHint'))} optional width="medium" />
      <h2>{t('addressGroup')}</h2>
      <TextField {...field('street')} autoComplete="street-address" />
      <TextField {...field('postalCode')} width="short" autoComplete="postal-code" />
      <TextField {...field('city')} width="medium" autoComplete="address-level2" />
    </>
  )
}
