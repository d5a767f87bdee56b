import type { Term } from '#templates/glossary/term.ts'

/** Access for everybody. */
export const accessibilityTerms: readonly Term[] = [
  {
    id: 'dostepnosc',
    term: { pl: 'dostępność', en: 'accessibility' },
    meaning: {
      pl: 'To, że z miejsca, strony i informacji mogą korzystać także osoby z niepełnosprawnościami, starsze i z małymi dziećmi.',
      en: 'That a place, site and information can be used by disabled and older people and those with small children too.',
    },
    forms: { pl: ['dostępnoś*'], en: ['accessibility'] },
  },
  {
    id: 'dostep-alternatywny',
    term: { pl: 'dostęp alternatywny', en: 'alternative access' },
    meaning: {
      pl: 'Inny sposób skorzystania z działania, gdy nie da się usunąć bariery: pomoc osoby, inne miejsce, udział zdalny.',
      en: 'Another way to take part when a barrier cannot be removed: a helper, another place, taking part remotely.',
    },
    forms: { pl: ['dostęp* alternatywn*'], en: ['alternative access'] },
  },
  {
    id: 'deklaracja-dostepnosci',
    term: { pl: 'deklaracja dostępności', en: 'accessibility statement' },
    meaning: {
      pl: 'Strona, na której piszecie, co na Waszej stronie jest dostępne, czego brakuje i do kogo napisać o pomoc.',
      en: 'A page that says what on your site is accessible, what is not, and whom to ask for help.',
    },
    forms: { pl: ['deklaracj* dostępności'], en: ['accessibility statement*'] },
  },
  {
    id: 'wcag',
    term: { pl: 'WCAG', en: 'WCAG' },
    meaning: {
      pl: 'Międzynarodowe wytyczne, jak robić strony i dokumenty, z których może skorzystać każdy.',
      en: 'International guidelines for sites and documents that everybody can use.',
    },
    forms: { pl: ['WCAG'], en: ['WCAG'] },
  },
  {
    id: 'pjm',
    term: { pl: 'PJM', en: 'PJM' },
    meaning: { pl: 'Polski Język Migowy.', en: 'Polish Sign Language.' },
    forms: { pl: ['PJM'], en: ['PJM'] },
  },
]
