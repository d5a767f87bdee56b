import { RadioGroup } from '#app/components/choice.tsx'
import { DateField, FieldWrap, TextField, useField } from '#app/components/field.tsx'
import { acceptedFiles } from '#app/forms/evidence.ts'
import { useT } from '#app/i18n/use-t.ts'
import { evidence } from '#templates/messages/evidence.ts'

type Newest = {
  form: 'file' | 'record' | 'link' | 'onVisit'
  name: string
  documentDate: string | null
  validUntil: string | null
  place: string | null
  url: string | null
  fileName: string | null
  deletedAt: string | null
}

type Props = {
  /** The version the fields begin with; none for a new document. */
  newest?: Newest
  confidentiality?: 'team' | 'reviewers'
  /** What is chosen first in an empty form. */
  first?: 'file' | 'record'
}

const kinds = ['file', 'record', 'link', 'onVisit'] as const

/** What a document is, where it is and who may open it. What a kind does not need, the style sheet hides. */
export function DocumentFields({ newest, confidentiality, first = 'file' }: Props) {
  const t = useT(evidence)
  const kept = newest && newest.deletedAt === null ? newest.fileName : null
  return (
    <div className="document-fields">
      <RadioGroup
        name="form"
        label={t('form')}
        defaultValue={newest?.form ?? first}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`form_${kind}`),
          hint: t(`form_${kind}Hint`),
        }))}
      />
      <div className="only-file">
        <FileField {...(kept && { hint: t('newFileHint', { name: kept }) })} />
      </div>
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        maxLength={200}
        defaultValue={newest?.name}
      />
      <div className="field-pair">
        <DateField
          name="documentDate"
          label={t('documentDate')}
          defaultValue={newest?.documentDate ?? undefined}
          optional
        />
        <DateField
          name="validUntil"
          label={t('validUntil')}
          hint={t('validUntilHint')}
          defaultValue={newest?.validUntil ?? undefined}
          optional
        />
      </div>
      <div className="only-record">
        <TextField
          name="place"
          label={t('place')}
          hint={t('placeHint')}
          maxLength={200}
          defaultValue={newest?.place ?? undefined}
          optional
        />
      </div>
      <div className="only-link">
        <TextField
          name="url"
          type="url"
          label={t('url')}
          hint={t('urlHint')}
          defaultValue={newest?.url ?? undefined}
        />
      </div>
      <div className="only-file">
        <RadioGroup
          name="confidentiality"
          label={t('confidentiality')}
          defaultValue={confidentiality ?? 'reviewers'}
          options={(['reviewers', 'team'] as const).map((who) => ({
            value: who,
            label: t(`confidentiality_${who}`),
            hint: t(`confidentiality_${who}Hint`),
          }))}
        />
      </div>
    </div>
  )
}

/** Phones offer the camera because images are among what is accepted. */
function FileField({ hint }: { hint?: string }) {
  const t = useT(evidence)
  const said = hint ?? t('fileHint')
  const field = useField({ name: 'file', hint: said })
  return (
    <FieldWrap label={t('file')} hint={said} id={field.id} sentence={field.sentence}>
      <input
        {...field.aria}
        className="input input--file"
        id={field.id}
        name="file"
        type="file"
        accept={acceptedFiles}
      />
    </FieldWrap>
  )
}
