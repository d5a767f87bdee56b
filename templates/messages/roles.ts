import type { Message } from './message.ts'

const pl = {
  coordinator: 'koordynacja',
  editor: 'redakcja standardu',
  reviewer: 'recenzje',
  panelMember: 'Kapituła',
  appealMember: 'odwołania',
  mentor: 'opieka nad organizacją',
  evaluator: 'ewaluacja',
  observer: 'obserwacja (miasto)',
  participant: 'udział organizacji w standaryzacji',
  'team.administrator': 'administracja konta organizacji',
  'team.member': 'zespół organizacji',
  'team.observer': 'wgląd w pracę organizacji',
  'team.signatory': 'podpisywanie w imieniu zarządu',
  inCohort: '{role}, kohorta {name}',
  inTeam: '{role}: {name}',
  forOrganisation: '{role}: {name}',
}

const en: Record<keyof typeof pl, Message> = {
  coordinator: 'coordination',
  editor: 'editing the standard',
  reviewer: 'reviewing',
  panelMember: 'panel',
  appealMember: 'appeals',
  mentor: 'mentoring',
  evaluator: 'evaluation',
  observer: 'observation (city)',
  participant: 'taking part with an organisation',
  'team.administrator': 'administration of the organisation’s account',
  'team.member': 'the organisation’s team',
  'team.observer': 'reading the organisation’s work',
  'team.signatory': 'signing for the board',
  inCohort: '{role}, cohort {name}',
  inTeam: '{role}: {name}',
  forOrganisation: '{role}: {name}',
}

/** Roles as nouns of work, so that they fit everybody. */
export const roleWords = { pl, en }
