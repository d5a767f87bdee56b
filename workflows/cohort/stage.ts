/** Where the parts of one organisation's trial stand; null when a part has not begun. */
export type Parts = {
  participation: string
  /** The life of the assessment, without its areas. */
  assessment: string | null
  case: string | null
  decision: string | null
}

export const stages = [
  'invited',
  'answering',
  'returned',
  'submitted',
  'reviewing',
  'deciding',
  'completed',
  'exited',
] as const

export type Stage = (typeof stages)[number]

export type WaitsFor = 'organisation' | 'coordinator' | 'reviewers' | 'panel' | null

export type Place = {
  stage: Stage
  waitsFor: WaitsFor
  /** Which part has stood still the longest in this stage; its time counts the days. */
  since: keyof Parts
}

/** The dots of the track, in order; a returned assessment is back at its second dot. */
export const track = [
  'invited',
  'answering',
  'submitted',
  'reviewing',
  'deciding',
  'completed',
] as const

/** How many dots of the track are reached, from 1 to 6; 0 for an organisation that left. */
export function reached(stage: Stage): number {
  if (stage === 'exited') return 0
  return track.indexOf(stage === 'returned' ? 'answering' : stage) + 1
}

/** Where an organisation is in its trial and whom it waits for: a reading of its workflows, stored nowhere. */
export function placeOf(parts: Parts): Place {
  const { participation, assessment } = parts
  if (participation === 'exited') return at('exited', null, 'participation')
  if (participation === 'completed') return at('completed', null, 'participation')
  if (participation === 'invited') return at('invited', 'organisation', 'participation')
  if (assessment === 'withdrawn') return at('exited', null, 'assessment')
  if (assessment === 'returned') return at('returned', 'organisation', 'assessment')
  if (assessment === 'submitted') return at('submitted', 'coordinator', 'assessment')
  if (assessment === 'accepted' || assessment === 'closed') return judged(parts)
  return at('answering', 'organisation', 'participation')
}

function judged({ case: review, decision }: Parts): Place {
  if (decision === 'taken') return at('completed', null, 'decision')
  if (decision === 'onAgenda') return at('deciding', 'panel', 'decision')
  if (decision === 'awaiting') return at('deciding', 'coordinator', 'decision')
  if (decision === 'discontinued' || review === 'discontinued') return at('exited', null, 'case')
  if (review === 'reported') return at('deciding', 'coordinator', 'case')
  const staffed = review !== null && !['staffing', 'interrupted'].includes(review)
  return at('reviewing', staffed ? 'reviewers' : 'coordinator', review ? 'case' : 'assessment')
}

function at(stage: Stage, waitsFor: WaitsFor, since: keyof Parts): Place {
  return { stage, waitsFor, since }
}

type Dates = { submission: string | null; review: string | null; decision: string | null }

/** The day by which what a stage waits for should be done; null when nothing is due. */
export function dueOf(stage: Stage, deadlines: Dates): string | null {
  const due: Partial<Record<Stage, keyof Dates>> = {
    invited: 'submission',
    answering: 'submission',
    returned: 'submission',
    submitted: 'review',
    reviewing: 'review',
    deciding: 'decision',
  }
  const name = due[stage]
  return name ? deadlines[name] : null
}
