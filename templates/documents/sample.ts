import { BLANK } from '#templates/documents/md.ts'
import type { KnownFacts } from '#templates/documents/sheet.ts'

/** Forms a reader may look at a document for: enough to see how it changes. */
export const sampleForms = [
  'association',
  'foundation',
  'ordinaryAssociation',
  'sportsClub',
] as const
export type SampleForm = (typeof sampleForms)[number]

const names: Record<SampleForm, string> = {
  association: 'Stowarzyszenie „Sąsiedzka Przystań”',
  foundation: 'Fundacja „Zielone Podwórko”',
  ordinaryAssociation: 'Stowarzyszenie Zwykłe „Czytelnia na Schodach”',
  sportsClub: 'Uczniowski Klub Sportowy „Iskra Testowa”',
}

/** An organisation that does not exist, so that a document can be seen filled in. */
export function sampleFacts(legalForm: SampleForm, today: string): KnownFacts {
  const inKrs = legalForm === 'association' || legalForm === 'foundation'
  return {
    name: names[legalForm],
    legalForm,
    krs: inKrs ? '0009123456' : null,
    nip: '9990000007',
    regon: null,
    registerNo: inKrs ? null : '12/2024',
    address: { street: 'ul. Przykładowa 3/5', postalCode: '50-001', city: 'Wrocław' },
    seat: 'Wrocław',
    today,
    profile: {
      employsStaff: false,
      volunteers: true,
      worksWithMinors: true,
      publicGrants: true,
      publicBenefitStatus: false,
      bookkeeping: legalForm === 'foundation' ? 'full' : 'simplified',
      website: true,
      paidWorkers: 2,
    },
  }
}

/** Nothing known but the form: everything else is a dotted blank. */
export function blankFacts(legalForm: SampleForm, today: string): KnownFacts {
  return {
    name: BLANK,
    legalForm,
    krs: null,
    nip: null,
    regon: null,
    registerNo: null,
    address: { street: null, postalCode: null, city: null },
    seat: null,
    today,
    profile: {},
  }
}
