/**
 * Which version of each text is accepted together with a place in a cohort. When the words on the page change in
 * meaning, the version changes with them: earlier consents keep the one they were given to.
 */
export const consentTexts = { rules: '2026-11', terms: '2026-11', privacy: '2026-11' } as const
