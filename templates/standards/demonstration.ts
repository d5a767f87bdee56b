import { loadStandard, type Standard } from '#templates/standards/load.ts'

/** Three criteria an area: enough to walk every step of a review, few enough to do it in minutes. */
const CODES = [
  'PR-01',
  'PR-02',
  'PR-03',
  'FI-01',
  'FI-03',
  'FI-11',
  'ZA-01',
  'ZA-03',
  'ZA-08',
  'DB-01',
  'DB-02',
  'DB-05',
]

/**
 * A short excerpt of the pilot standard under a name of its own, for demonstrations of the full mode,
 * which needs a version in force. It says of itself that it is no real standard.
 */
export function demonstrationStandard(): Standard {
  const { manifest, help, legalBases } = loadStandard('wroclaw-ngo@0.9-pilot')
  const chosen = ({ code }: { code: string }) => CODES.includes(code)
  const { starterPath } = manifest
  return {
    manifest: {
      ...manifest,
      slug: 'wroclaw-ngo-demo',
      version: '1.0',
      title: {
        pl: 'Standard pokazowy: wycinek standardu wrocławskich organizacji',
        en: 'Demonstration standard: an excerpt of the Wrocław standard',
      },
      notice: {
        pl: 'To wycinek przykładowego standardu, który służy tylko do pokazu. Nikt go nie uchwalił.',
        en: 'This is an excerpt of an example standard for demonstrations only. Nobody has adopted it.',
      },
      criteria: manifest.criteria.filter(chosen),
      starterPath: {
        ...starterPath,
        codes: starterPath.codes.filter((code) => CODES.includes(code)),
        additions: starterPath.additions
          .map(({ when, codes }) => ({ when, codes: codes.filter((code) => CODES.includes(code)) }))
          .filter(({ codes }) => codes.length > 0),
      },
    },
    help: help.filter(chosen),
    legalBases: legalBases.filter(chosen),
  }
}
