import type { Answer, Answers, Manifest } from '#workflows/standard/manifest.ts'

const words = { pl: 'x', en: 'x' }
const step = (answer: Answer, points: number | null) => ({ answer, points, label: words })
/** The scale, weights and thresholds of the Wrocław standard over two invented areas. */
export const scoring = {
  areas: [
    { code: 'AA', title: words, position: 1 },
    { code: 'BB', title: words, position: 2 },
  ],
  scale: [
    step('met', 2),
    step('partly', 1),
    step('notMet', 0),
    step('unknown', 0),
    step('notApplicable', null),
  ],
  weights: { critical: 3, developmentalBasic: 2, developmentalAdvanced: 1 },
  thresholds: {
    basic: { developmentalBasicPercent: 60, fewBelow: 3, fewNotMetAtMost: 1 },
    advanced: { developmentalPercent: 80, refusedDevelopmentalBasic: ['notMet', 'unknown'] },
    overall: { advancedAreasAtLeast: 3 },
  },
} as unknown as Manifest

type Letter = 'c' | 'b' | 'a'
const SHORT: Record<string, Answer> = {
  M: 'met',
  P: 'partly',
  N: 'notMet',
  U: 'unknown',
  X: 'notApplicable',
}

/** `cM bP aX`: a critical met, a developmental basic partly, a developmental advanced not applicable. */
export function read(line: string) {
  const parts = line.split(' ').filter((part) => part !== '')
  const criteria = parts.map((part, index) => ({
    code: `${index}`,
    area: 'AA',
    kind: (part[0] as Letter) === 'c' ? ('critical' as const) : ('developmental' as const),
    level: (part[0] as Letter) === 'a' ? ('advanced' as const) : ('basic' as const),
  }))
  const answers: Answers = Object.fromEntries(
    parts.map((part, index) => [`${index}`, SHORT[part[1] ?? '']]),
  )
  return { criteria, answers }
}
