import { assign, setup } from 'xstate'
import type { Mode } from '../modes.ts'
import type { AnswerValue, Applicable, AssessmentEvent } from './events.ts'

export type AssessmentInput = { organisationId: string; mode: Mode; areas: string[] }

/** One answer as the guards need it; words and evidence are rows keyed by the same code. */
export type KnownAnswer = { value: AnswerValue; evidenced: boolean; justified: boolean }

export type AssessmentContext = Omit<AssessmentInput, 'areas'> & {
  applicable: Applicable[]
  answers: Record<string, KnownAnswer>
  planned: string[]
  /** Criteria the team asked its mentor about; absent in what was stored before questions existed. */
  asked?: string[]
  /** Criteria for which the coordinator agreed to a later date. */
  deferred?: string[]
  submissions: number
}

/** What keeps an assessment from being finished: a criterion and what it lacks. */
export type Gap = { code: string; lacks: 'answer' | 'reason' | 'evidence' | 'plan' }

/**
 * `domain/ngo-standards.md` §3.1: each applicable criterion answered, "not applicable" reasoned, a met duty
 * evidenced; a duty nobody knows the answer to stands in the action plan or was asked about, and a duty that is
 * not met when the result will be reviewed stands in the plan; a later date agreed for it stands for a plan
 * item (`model.md` §9).
 */
export function gapsOf(context: AssessmentContext): Gap[] {
  const { applicable, answers, planned, mode, asked = [], deferred = [] } = context
  return applicable.flatMap(({ code, kind }): Gap[] => {
    const answer = answers[code]
    if (!answer) return [{ code, lacks: 'answer' }]
    if (answer.value === 'notApplicable') {
      return answer.justified ? [] : [{ code, lacks: 'reason' }]
    }
    if (kind !== 'critical') return []
    if (answer.value === 'met') return answer.evidenced ? [] : [{ code, lacks: 'evidence' }]
    const mayStayUnplanned =
      answer.value === 'unknown' ? asked.includes(code) : mode === 'self' || deferred.includes(code)
    return mayStayUnplanned || planned.includes(code) ? [] : [{ code, lacks: 'plan' }]
  })
}

const definition = setup({
  types: {
    context: {} as AssessmentContext,
    input: {} as AssessmentInput,
    events: {} as AssessmentEvent,
  },
  guards: {
    hasCriteria: ({ event }) => 'applicable' in event && event.applicable.length > 0,
    isApplicable: ({ context, event }) =>
      'code' in event && context.applicable.some(({ code }) => code === event.code),
    nothingLacks: ({ context }) => gapsOf(context).length === 0,
    mayBeSubmitted: ({ context, event }) =>
      event.type === 'assessment.submitted' &&
      event.windowOpen &&
      context.mode !== 'self' &&
      event.no === context.submissions + 1 &&
      gapsOf(context).length === 0,
    isSelf: ({ context }) => context.mode === 'self',
    areaStarted: ({ context }, { area }: { area: string }) =>
      inArea(context, area).some(({ code }) => context.answers[code]),
    areaUntouched: ({ context }, { area }: { area: string }) =>
      !inArea(context, area).some(({ code }) => context.answers[code]),
    areaAnswered: ({ context }, { area }: { area: string }) =>
      inArea(context, area).every(({ code }) => context.answers[code]),
    areaEmpty: ({ context }, { area }: { area: string }) =>
      context.applicable.length > 0 && inArea(context, area).length === 0,
    areaUnanswered: ({ context }, { area }: { area: string }) =>
      inArea(context, area).some(({ code }) => !context.answers[code]),
    areaNotEmpty: ({ context }, { area }: { area: string }) => inArea(context, area).length > 0,
  },
  actions: {
    keepApplicable: assign({
      applicable: ({ context, event }) =>
        'applicable' in event ? event.applicable : context.applicable,
    }),
    keepAnswer: assign({
      answers: ({ context, event }) => {
        if (event.type !== 'answer.given') return context.answers
        const { code, value, evidenced, justified } = event
        return { ...context.answers, [code]: { value, evidenced, justified } }
      },
    }),
    keepPlan: assign({
      planned: ({ context, event }) =>
        event.type === 'plan.changed' ? event.planned : context.planned,
    }),
    keepAsked: assign({
      asked: ({ context: { asked = [] }, event }) =>
        event.type === 'question.asked' && !asked.includes(event.code)
          ? [...asked, event.code]
          : asked,
    }),
    keepDeferral: assign({
      deferred: ({ context: { deferred = [] }, event }) =>
        event.type === 'deferral.agreed' && !deferred.includes(event.code)
          ? [...deferred, event.code]
          : deferred,
    }),
    countSubmission: assign({ submissions: ({ context }) => context.submissions + 1 }),
    tell: (_, _params: { news: string }) => {},
  },
})

/** What helps with an answer changes none, so it leaves a finished assessment finished. */
const helping = {
  'question.asked': { guard: 'isApplicable', actions: 'keepAsked' },
  'deferral.agreed': { guard: 'isApplicable', actions: 'keepDeferral' },
} as const

const editing = {
  ...helping,
  'answer.given': { guard: 'isApplicable', actions: 'keepAnswer' },
  'profile.changed': { guard: 'hasCriteria', actions: 'keepApplicable' },
  'plan.changed': { actions: 'keepPlan' },
  'assessment.finished': { guard: 'nothingLacks', target: 'ready' },
  'assessment.withdrawn': 'withdrawn',
} as const

const life = definition.createStateConfig({
  initial: 'preparing',
  states: {
    preparing: {
      on: {
        'profile.completed': {
          guard: 'hasCriteria',
          target: 'inProgress',
          actions: 'keepApplicable',
        },
        'assessment.withdrawn': 'withdrawn',
      },
    },
    inProgress: { tags: 'editable', on: { ...editing, 'comparison.opened': 'reconciling' } },
    // Several people scored each on their own; the team now agrees one answer where they differ.
    reconciling: { tags: 'editable', on: { ...editing, 'comparison.closed': 'inProgress' } },
    ready: {
      tags: 'editable',
      on: {
        ...helping,
        // Writing in a finished assessment takes it back to work by itself: no dead end, nothing to unlock.
        'answer.given': { guard: 'isApplicable', target: 'inProgress', actions: 'keepAnswer' },
        'profile.changed': {
          guard: 'hasCriteria',
          target: 'inProgress',
          actions: 'keepApplicable',
        },
        'plan.changed': { target: 'inProgress', actions: 'keepPlan' },
        'assessment.reopened': 'inProgress',
        'assessment.submitted': {
          guard: 'mayBeSubmitted',
          target: 'submitted',
          actions: ['countSubmission', { type: 'tell', params: { news: 'assessmentSubmitted' } }],
        },
        'assessment.closed': { guard: 'isSelf', target: 'closed' },
        'assessment.withdrawn': 'withdrawn',
      },
    },
    submitted: {
      tags: 'frozen',
      on: {
        'assessment.returned': {
          target: 'returned',
          actions: { type: 'tell', params: { news: 'assessmentReturned' } },
        },
        'assessment.accepted': {
          target: 'accepted',
          actions: { type: 'tell', params: { news: 'assessmentAccepted' } },
        },
        'assessment.withdrawn': 'withdrawn',
      },
    },
    returned: { tags: 'editable', on: editing },
    accepted: {
      tags: 'frozen',
      on: {
        'acceptance.undone': 'submitted',
        'assessment.closed': 'closed',
        'assessment.withdrawn': 'withdrawn',
      },
    },
    withdrawn: { type: 'final' },
    closed: { type: 'final' },
  },
})

/**
 * One organisation's answers to one standard version: its life beside one region per area of that version.
 * The regions give the task list its statuses; the life decides which actions a page offers.
 */
export function assessmentMachine({ areas }: { areas: string[] }) {
  return definition.createMachine({
    id: 'assessment',
    version: '1',
    context: ({ input: { areas: _regions, ...input } }) => ({
      ...input,
      applicable: [],
      answers: {},
      planned: [],
      asked: [],
      deferred: [],
      submissions: 0,
    }),
    type: 'parallel',
    states: {
      life,
      areas: {
        type: 'parallel',
        states: Object.fromEntries(areas.map((area) => [area, areaRegion(area)])),
      },
    },
  })
}

/** An area is `empty` when nothing in it applies, else it follows the answers by itself. */
function areaRegion(area: string) {
  const of = <T extends string>(type: T) => ({ type, params: { area } })
  return definition.createStateConfig({
    initial: 'notStarted',
    states: {
      notStarted: {
        always: [
          { guard: of('areaEmpty'), target: 'empty' },
          { guard: of('areaStarted'), target: 'inProgress' },
        ],
      },
      inProgress: {
        always: [
          { guard: of('areaEmpty'), target: 'empty' },
          // A changed profile may have taken away every criterion that was answered.
          { guard: of('areaUntouched'), target: 'notStarted' },
          { guard: of('areaAnswered'), target: 'complete' },
        ],
      },
      complete: {
        tags: `complete:${area}`,
        always: [
          { guard: of('areaEmpty'), target: 'empty' },
          { guard: of('areaUnanswered'), target: 'inProgress' },
        ],
      },
      empty: { always: { guard: of('areaNotEmpty'), target: 'notStarted' } },
    },
  })
}

function inArea({ applicable }: AssessmentContext, area: string): Applicable[] {
  return applicable.filter((criterion) => criterion.area === area)
}
