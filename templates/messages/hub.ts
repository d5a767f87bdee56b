import type { Message } from './message.ts'

const pl = {
  hubTitle: 'Gdzie co jest',
  calendar: 'Kalendarz obowiązków',
  calendar_hint: 'Terminy z prawa i własne, przypomnienia, kalendarz w telefonie.',
  evidence: 'Dowody',
  evidence_hint: 'Pliki i dokumenty, których używacie przy wielu kryteriach.',
  documents: 'Wzory dokumentów',
  documents_hint: 'Gotowe do dopasowania: uchwały, polityki, rejestry.',
  plan: 'Plan działań',
  plan_hint: 'Co, kto i do kiedy.',
  team: 'Zespół',
  team_hint: 'Kto pracuje nad samooceną i w jakiej roli.',
  consents: 'Zgody',
  consents_hint: 'Na co zgodziła się organizacja i kiedy.',
  log: 'Dziennik',
  log_hint: 'Kto co zmienił w organizacji i jej zespole.',
  export: 'Kopia danych',
  export_hint: 'Wszystko o organizacji w jednym pliku.',
  leaving: 'Wycofanie się i usunięcie danych',
  leaving_hint: 'Z próby, zaproszenia lub samooceny. W każdej chwili i bez śladu na zewnątrz.',
  profile: 'Profil',
  profile_hint: 'Odpowiedzi, od których zależy, co Was dotyczy.',
}

const en: Record<keyof typeof pl, Message> = {
  hubTitle: 'Where things are',
  calendar: 'Calendar of duties',
  calendar_hint: 'Dates of the law and your own, reminders, the calendar on a phone.',
  evidence: 'Evidence',
  evidence_hint: 'Files and documents you use for many criteria.',
  documents: 'Document templates',
  documents_hint: 'Ready to adapt: resolutions, policies, registers.',
  plan: 'Action plan',
  plan_hint: 'What, who and by when.',
  team: 'Team',
  team_hint: 'Who works on the self-assessment, and in which role.',
  consents: 'Consents',
  consents_hint: 'What the organisation agreed to, and when.',
  log: 'Log',
  log_hint: 'Who changed what in the organisation and its team.',
  export: 'Copy of the data',
  export_hint: 'All about the organisation in one file.',
  leaving: 'Withdrawing and erasure',
  leaving_hint:
    'From a trial, an invitation or a self-assessment. At any time, and nothing shows outside.',
  profile: 'Profile',
  profile_hint: 'The answers that decide what concerns you.',
}

/** Words of the cards on an organisation's page. */
export const hub = { pl, en }
