import type { AnswerValue } from '../assessment/events.ts'
import type { Rating } from './events.ts'

/** A rating below "met", or another one than the organisation's answer, needs words. */
export function needsRationale(rating: Rating, answer: AnswerValue | undefined): boolean {
  return rating !== answer || rating === 'partly' || rating === 'notMet'
}
