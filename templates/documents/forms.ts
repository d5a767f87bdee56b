import type { Gender, LegalFormWords, Noun } from '#templates/documents/template.ts'
import type { LegalForm } from '#workflows/organisation/legal-forms.ts'

/** What an organisation chose where its legal form leaves a body open. */
export type BodyChoice = { board?: string | null; highest?: string | null }

type Cases = [
  nominative: string,
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  locative: string,
]

const board = masculine('Zarząd', 'Zarządu', 'Zarządowi', 'Zarząd', 'Zarządem', 'Zarządzie')

const representative = masculine(
  'Przedstawiciel reprezentujący',
  'Przedstawiciela reprezentującego',
  'Przedstawicielowi reprezentującemu',
  'Przedstawiciela reprezentującego',
  'Przedstawicielem reprezentującym',
  'Przedstawicielu reprezentującym',
)

const generalMeeting = neuter(
  'Walne Zebranie Członków',
  'Walnego Zebrania Członków',
  'Walnemu Zebraniu Członków',
  'Walne Zebranie Członków',
  'Walnym Zebraniem Członków',
  'Walnym Zebraniu Członków',
)

const meeting = neuter(
  'Zebranie Członków',
  'Zebrania Członków',
  'Zebraniu Członków',
  'Zebranie Członków',
  'Zebraniem Członków',
  'Zebraniu Członków',
)

const cooperativeMeeting = neuter(
  'Walne Zgromadzenie',
  'Walnego Zgromadzenia',
  'Walnemu Zgromadzeniu',
  'Walne Zgromadzenie',
  'Walnym Zgromadzeniem',
  'Walnym Zgromadzeniu',
)

const partnersMeeting = neuter(
  'Zgromadzenie Wspólników',
  'Zgromadzenia Wspólników',
  'Zgromadzeniu Wspólników',
  'Zgromadzenie Wspólników',
  'Zgromadzeniem Wspólników',
  'Zgromadzeniu Wspólników',
)

const council = feminine(
  'Rada Fundacji',
  'Rady Fundacji',
  'Radzie Fundacji',
  'Radę Fundacji',
  'Radą Fundacji',
  'Radzie Fundacji',
)

const founder = masculine(
  'Fundator',
  'Fundatora',
  'Fundatorowi',
  'Fundatora',
  'Fundatorem',
  'Fundatorze',
)

const deciding = masculine(
  'Organ stanowiący',
  'Organu stanowiącego',
  'Organowi stanowiącemu',
  'Organ stanowiący',
  'Organem stanowiącym',
  'Organie stanowiącym',
)

const auditors = feminine(
  'Komisja Rewizyjna',
  'Komisji Rewizyjnej',
  'Komisji Rewizyjnej',
  'Komisję Rewizyjną',
  'Komisją Rewizyjną',
  'Komisji Rewizyjnej',
)

const supervisors = feminine(
  'Rada Nadzorcza',
  'Rady Nadzorczej',
  'Radzie Nadzorczej',
  'Radę Nadzorczą',
  'Radą Nadzorczą',
  'Radzie Nadzorczej',
)

const statute = masculine('Statut', 'Statutu', 'Statutowi', 'Statut', 'Statutem', 'Statucie')
const rules = masculine(
  'Regulamin',
  'Regulaminu',
  'Regulaminowi',
  'Regulamin',
  'Regulaminem',
  'Regulaminie',
)
const articles = feminine(
  'Umowa spółki',
  'Umowy spółki',
  'Umowie spółki',
  'Umowę spółki',
  'Umową spółki',
  'Umowie spółki',
)

const association = neuter(
  'Stowarzyszenie',
  'Stowarzyszenia',
  'Stowarzyszeniu',
  'Stowarzyszenie',
  'Stowarzyszeniem',
  'Stowarzyszeniu',
)

const organisation: LegalFormWords = {
  kind: feminine(
    'Organizacja',
    'Organizacji',
    'Organizacji',
    'Organizację',
    'Organizacją',
    'Organizacji',
  ),
  board,
  highest: deciding,
  control: null,
  hasMembers: false,
  statute,
}

const byForm: Record<LegalForm, LegalFormWords> = {
  association: {
    kind: association,
    board,
    highest: generalMeeting,
    control: auditors,
    hasMembers: true,
    statute,
  },
  ordinaryAssociation: {
    kind: association,
    board,
    highest: meeting,
    control: null,
    hasMembers: true,
    statute: rules,
  },
  foundation: {
    kind: feminine('Fundacja', 'Fundacji', 'Fundacji', 'Fundację', 'Fundacją', 'Fundacji'),
    board,
    highest: council,
    control: null,
    hasMembers: false,
    statute,
  },
  ruralHomemakersCircle: {
    kind: neuter('Koło', 'Koła', 'Kołu', 'Koło', 'Kołem', 'Kole'),
    board,
    highest: meeting,
    control: null,
    hasMembers: true,
    statute,
  },
  socialCooperative: {
    kind: feminine(
      'Spółdzielnia',
      'Spółdzielni',
      'Spółdzielni',
      'Spółdzielnię',
      'Spółdzielnią',
      'Spółdzielni',
    ),
    board,
    highest: cooperativeMeeting,
    control: supervisors,
    hasMembers: true,
    statute,
  },
  nonProfitCompany: {
    kind: feminine('Spółka', 'Spółki', 'Spółce', 'Spółkę', 'Spółką', 'Spółce'),
    board,
    highest: partnersMeeting,
    control: null,
    hasMembers: false,
    statute: articles,
  },
  sportsClub: {
    kind: masculine('Klub', 'Klubu', 'Klubowi', 'Klub', 'Klubem', 'Klubie'),
    board,
    highest: generalMeeting,
    control: auditors,
    hasMembers: true,
    statute,
  },
  churchEntity: organisation,
  other: organisation,
}

/** The words of a legal form; a form we do not know is an "organizacja". */
export function formWords(legalForm: string, chosen: BodyChoice = {}): LegalFormWords {
  const words = Object.hasOwn(byForm, legalForm) ? byForm[legalForm as LegalForm] : organisation
  return {
    ...words,
    board: chosen.board === 'representative' ? representative : words.board,
    highest: chosen.highest === 'founder' ? founder : words.highest,
  }
}

function masculine(...cases: Cases): Noun {
  return noun('masculine', cases)
}

function feminine(...cases: Cases): Noun {
  return noun('feminine', cases)
}

function neuter(...cases: Cases): Noun {
  return noun('neuter', cases)
}

function noun(gender: Gender, cases: Cases): Noun {
  const [nominative, genitive, dative, accusative, instrumental, locative] = cases
  return {
    nominative,
    genitive,
    dative,
    accusative,
    instrumental,
    locative,
    gender,
    did: (...forms) => forms[['masculine', 'feminine', 'neuter'].indexOf(gender)] ?? forms[0],
  }
}
