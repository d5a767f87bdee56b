import { AnswerSign } from '#app/components/answer-mark.tsx'
import { FieldError, TextArea, useField } from '#app/components/field.tsx'
import { useT } from '#app/i18n/use-t.ts'
import type { WorkbookRow } from '#app/use-cases/review/show.server.ts'
import { review } from '#templates/messages/review.ts'
import type { Rating } from '#workflows/review/events.ts'
import { signOf } from './rating-mark.tsx'

/** The rating and the words beside it. Where many stand on one page, ids carry the code. */
export function FindingFields({
  code,
  finding,
}: {
  code?: string
  finding: WorkbookRow['finding']
}) {
  const t = useT(review)
  const idOf = (field: string) => (code ? `${field}-${code}` : field)
  return (
    <>
      <RatingChoice id={idOf('rating')} value={finding?.rating} />
      <TextArea
        id={idOf('rationale')}
        name="rationale"
        label={t('rationale')}
        hint={t('rationaleHint')}
        rows={3}
        defaultValue={finding?.rationale}
      />
      <details className="more-fields" open={!code}>
        <summary>{t('more')}</summary>
        <TextArea
          id={idOf('evidenceSeen')}
          name="evidenceSeen"
          label={t('evidenceSeen')}
          rows={2}
          optional
          defaultValue={finding?.evidenceSeen}
        />
        <TextArea
          id={idOf('question')}
          name="question"
          label={t('question')}
          rows={2}
          optional
          defaultValue={finding?.question}
        />
        <TextArea
          id={idOf('privateNote')}
          name="privateNote"
          label={t('privateNote')}
          hint={t('privateNoteHint')}
          rows={2}
          optional
          defaultValue={finding?.privateNote}
        />
      </details>
    </>
  )
}

type RatingChoiceProps = { value: Rating | undefined; id?: string; legend?: string }

/** In the order of the keys. */
const ratings: Rating[] = ['met', 'partly', 'notMet', 'notApplicable', 'cannotTell']

/** The five ratings; the keys 1 to 5 choose in the row that has the focus. */
export function RatingChoice({ value, id = 'rating', legend }: RatingChoiceProps) {
  const t = useT(review)
  const field = useField({ name: 'rating', id, defaultValue: value })
  return (
    <fieldset className="ratings" {...field.aria}>
      <legend className="field__label">{legend ?? t('rating')}</legend>
      <FieldError id={field.id} sentence={field.sentence} />
      {ratings.map((rating, index) => (
        <label key={rating} className={`rating answer--${signOf(rating)}`}>
          <input
            type="radio"
            name="rating"
            id={index === 0 ? field.id : `${field.id}-${rating}`}
            value={rating}
            defaultChecked={field.value === rating}
          />
          <AnswerSign value={signOf(rating)} size={20} />
          <span>{t(`rating_${rating}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
