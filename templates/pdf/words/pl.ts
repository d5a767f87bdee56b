import type { Answer, AreaLevel, Kind, Level, Outcome, Rating } from '../facts.ts'
import { assessmentReportPl as assessmentReport } from './assessment-report.ts'

const answers: Record<Answer, string> = {
  met: 'spełniamy',
  partly: 'częściowo',
  notMet: 'nie spełniamy',
  unknown: 'nie wiemy',
  notApplicable: 'nie dotyczy',
  unanswered: 'bez odpowiedzi',
}

const ratings: Record<Rating, string> = {
  met: 'spełnione',
  partly: 'częściowo',
  notMet: 'niespełnione',
  notApplicable: 'nie dotyczy',
  cannotTell: 'nie można ocenić',
}

const kinds: Record<Kind, string> = { critical: 'obowiązek', developmental: 'dobra praktyka' }
const levels: Record<Level, string> = { basic: 'Poziom podstawowy', advanced: 'Poziom rozwinięty' }

const areaLevels: Record<AreaLevel, string> = {
  'on-the-way': 'w drodze do standardu',
  basic: 'poziom podstawowy',
  advanced: 'poziom rozwinięty',
}

const outcomes: Record<Outcome, string> = {
  wouldMeet: 'spełniałaby',
  withConditions: 'spełniałaby pod warunkami',
  notYet: 'jeszcze nie',
  award: 'przyznanie',
  conditional: 'przyznanie warunkowe',
  resubmit: 'do uzupełnienia',
  refusal: 'odmowa',
  discontinued: 'umorzenie',
}

const outcomeSentences: Record<Outcome, string> = {
  wouldMeet: 'Gdyby standaryzacja nie była próbna, spełnialibyście wymagania standardu.',
  withConditions:
    'Gdyby standaryzacja nie była próbna, spełnialibyście wymagania standardu pod warunkami wymienionymi niżej.',
  notYet: 'Jeszcze nie spełniacie wszystkich wymagań standardu. Niżej piszemy, czego brakuje.',
  award: 'Otrzymujecie certyfikat.',
  conditional: 'Otrzymujecie certyfikat warunkowo. Warunki i terminy są niżej.',
  resubmit: 'Prosimy o uzupełnienie i ponowne złożenie samooceny w zakresie opisanym niżej.',
  refusal: 'Certyfikat nie został przyznany.',
  discontinued: 'Sprawa została zakończona bez rozstrzygnięcia.',
}

const shared = {
  issuer: 'Wystawca',
  number: 'Numer',
  issued: 'Wydano',
  cohort: 'Edycja',
  standard: 'Standard',
  version: 'wersja',
  contentHash: 'Skrót treści standardu (SHA-256)',
  scope: 'Zakres',
  verifyTitle: 'Sprawdź ten dokument',
  verify: 'Zeskanuj kod albo wpisz numer na stronie',
  verifyNow:
    'Zobaczysz stan na dziś. Zmiana choćby jednego znaku w pliku wyjdzie przy sprawdzeniu.',
  attachment: 'Podpisane poświadczenie',
  page: (page: number, pages: number) => `strona ${page} z ${pages}`,
}

const trialCertificate = {
  mark: 'PRÓBNE',
  title: 'Zaświadczenie o udziale w próbnej standaryzacji',
  before: 'Potwierdzamy udział organizacji',
  after: 'w próbnej standaryzacji według standardu',
  body: 'Opinię w próbie wydaje',
  notice: 'To zaświadczenie nie jest certyfikatem.',
  noticeMore:
    'Potwierdza tylko udział w próbie. Nie mówi, jaka była opinia, ani czy organizacja spełnia standard.',
}

const certificate = {
  title: 'Certyfikat standaryzacji',
  conditionalTitle: 'Warunkowy certyfikat standaryzacji',
  before: 'otrzymuje',
  after: 'za spełnienie wymagań standardu',
  levels,
  body: 'Decyzję podejmuje',
  valid: 'Ważność',
  validity: (from: string, until: string) => `${from} – ${until}`,
  conditions: 'Warunki, które organizacja ma spełnić',
  until: 'do',
  moreConditions: 'Pozostałe warunki są w liście z decyzją.',
  notice:
    'Certyfikat nie ocenia jakości pojedynczych działań i nie zastępuje kontroli. Pokazuje stan z dnia decyzji.',
}

const letter = {
  title: 'Decyzja Kapituły',
  trialTitle: 'Opinia Kapituły w próbnej standaryzacji',
  reference: 'Znak sprawy',
  opening: (decided: string) =>
    `Dziękujemy za pracę nad samooceną. Kapituła rozpatrzyła Waszą sprawę ${decided}.`,
  outcomeHead: 'Rozstrzygnięcie',
  outcomes,
  outcomeSentences,
  decidedBy: 'Kto rozpatrzył sprawę',
  votes: 'Oddane głosy',
  recusals: 'Wyłączenia od głosowania',
  reasons: 'Uzasadnienie według kryteriów',
  noReasons: 'Kapituła nie miała uwag do poszczególnych kryteriów.',
  conditions: 'Warunki',
  until: 'termin',
  remarks: 'Słowo od Kapituły',
  trialNotice:
    'Opinia w próbie nie ma skutków prawnych, nie jest certyfikatem i nie jest publikowana. Służy Waszemu rozwojowi i ocenie samego standardu.',
  certificateTrial: 'Zaświadczenie o udziale ma numer',
  certificateFull: 'Certyfikat ma numer',
  appeal: (until: string) =>
    `Możecie odwołać się do ${until}. Odwołanie rozpatrzą osoby, które nie brały udziału w przeglądzie ani w decyzji.`,
  closing: 'Z pozdrowieniami',
}

const report = {
  title: 'Raport z przeglądu',
  trialTag: 'próbna standaryzacja',
  lead: 'To raport recenzentek i recenzentów. Zawiera ustalenia, a nie decyzję: tę podejmuje Kapituła.',
  reference: 'Znak sprawy',
  submitted: 'Samoocena złożona',
  reported: 'Raport z dnia',
  submissionHash: 'Skrót złożenia (SHA-256)',
  reviewers: 'Niezależne recenzje',
  summary: 'Podsumowanie',
  areas: 'Wynik według obszarów',
  area: 'Obszar',
  points: 'Punkty',
  areaLevel: 'Poziom',
  missingCritical: 'Brakujące obowiązki',
  noneMissing: 'nie brakuje',
  nothingApplies: 'nic w tym obszarze nie dotyczy organizacji',
  pointsOf: (points: number, max: number, percent: number) => `${points} z ${max} (${percent}%)`,
  criterion: 'Kryterium',
  answer: 'Odpowiedź organizacji',
  finding: 'Ustalenie',
  reason: 'Uzasadnienie',
  answers,
  ratings,
  kinds,
  areaLevels,
}

export const pl = { shared, trialCertificate, certificate, letter, report, assessmentReport }
