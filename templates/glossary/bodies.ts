import type { Term } from '#templates/glossary/term.ts'

/** Who decides in an organisation and how. */
export const bodyTerms: readonly Term[] = [
  {
    id: 'statut',
    term: { pl: 'statut', en: 'statute' },
    meaning: {
      pl: 'Najważniejszy dokument organizacji: cele, sposoby działania, władze, kadencje i sposób podejmowania decyzji. W stowarzyszeniu zwykłym tę rolę pełni regulamin, a w spółce umowa.',
      en: 'The founding text of an organisation: its aims, methods, bodies, terms and ways of deciding. In an ordinary association it is the by-laws, in a company the articles.',
    },
    forms: { pl: ['statut', 'statutu', 'statutem', 'statucie', 'statutowi'], en: ['statute'] },
  },
  {
    id: 'cele-statutowe',
    term: { pl: 'cele statutowe', en: 'statutory goals' },
    meaning: {
      pl: 'To, po co organizacja istnieje, zapisane w statucie. Pieniądze i działania powinny im służyć.',
      en: 'What the organisation exists for, as its statute says. Its money and work should serve them.',
    },
    forms: { pl: ['cel* statutow*'], en: ['statutory goal*', 'statutory aim*'] },
  },
  {
    id: 'organ-kontroli',
    term: { pl: 'organ kontroli', en: 'internal audit body' },
    meaning: {
      pl: 'Osoby niezależne od zarządu, które sprawdzają jego pracę i pieniądze, najczęściej komisja rewizyjna. W stowarzyszeniu rejestrowym taki organ jest obowiązkowy.',
      en: 'People independent of the board who check its work and the money, usually an audit committee. A registered association must have one.',
    },
    forms: {
      pl: ['organ* kontroli', 'komisj* rewizyjn*'],
      en: ['audit body', 'control body', 'control-body', 'audit committee'],
    },
  },
  {
    id: 'walne-zebranie',
    term: { pl: 'walne zebranie', en: 'general meeting' },
    meaning: {
      pl: 'Zebranie wszystkich członków: najwyższa władza stowarzyszenia. Wybiera władze, zmienia statut i zatwierdza sprawozdania, jeżeli statut nie mówi inaczej.',
      en: 'The meeting of all members: the highest body of an association. It elects, amends the statute and approves reports unless the statute says otherwise.',
    },
    forms: {
      pl: ['waln* zebrani*', 'walne', 'walnego', 'walnych', 'walnym'],
      en: ['general meeting*'],
    },
  },
  {
    id: 'absolutorium',
    term: { pl: 'absolutorium', en: 'discharge of the board' },
    meaning: {
      pl: 'Głosowanie, w którym członkowie potwierdzają, że zarząd dobrze wykonał swoje obowiązki w minionym roku. Wniosek przedstawia zwykle komisja rewizyjna.',
      en: 'A vote by which members confirm that the board did its duty in the past year, usually moved by the audit committee.',
    },
    forms: { pl: ['absolutori*'], en: ['discharge of the board'] },
  },
  {
    id: 'kworum',
    term: { pl: 'kworum', en: 'quorum' },
    meaning: {
      pl: 'Najmniejsza liczba obecnych osób, przy której zebranie może ważnie decydować. Podaje ją statut.',
      en: 'The smallest number of people present with which a meeting can validly decide. The statute gives it.',
    },
    forms: { pl: ['kworum', 'quorum'], en: ['quorum'] },
  },
  {
    id: 'kadencja',
    term: { pl: 'kadencja', en: 'term of office' },
    meaning: {
      pl: 'Czas, na który wybrano władze. Przed jego końcem trzeba przeprowadzić nowe wybory.',
      en: 'The time for which a body was elected. New elections are due before it ends.',
    },
    forms: { pl: ['kadencj*'], en: ['term of office', 'within term'] },
  },
  {
    id: 'uchwala',
    term: { pl: 'uchwała', en: 'resolution' },
    meaning: {
      pl: 'Decyzja zarządu, walnego lub rady zapisana i przegłosowana. Ma numer, datę i wynik głosowania.',
      en: 'A decision of a body, written down and voted on. It has a number, a date and the result of the vote.',
    },
    forms: { pl: ['uchwał*', 'uchwale'], en: ['resolution*'] },
  },
  {
    id: 'sposob-reprezentacji',
    term: { pl: 'sposób reprezentacji', en: 'representation rule' },
    meaning: {
      pl: 'Zapis w statucie i rejestrze, kto podpisuje w imieniu organizacji: na przykład dwie osoby z zarządu razem.',
      en: 'What the statute and the register say about who signs for the organisation: for example two board members together.',
    },
    forms: { pl: ['spos* reprezentacji', 'reprezentacj* łączn*'], en: ['representation rule*'] },
  },
  {
    id: 'pelnomocnictwo',
    term: { pl: 'pełnomocnictwo', en: 'power of attorney' },
    meaning: {
      pl: 'Pisemna zgoda, żeby ktoś załatwił określone sprawy w imieniu organizacji. Warto podać zakres, limit kwoty i datę końca.',
      en: 'A written permission for somebody to act for the organisation in certain matters. It should name the scope, the limit and the end date.',
    },
    forms: { pl: ['pełnomocnictw*'], en: ['power of attorney', 'powers of attorney'] },
  },
  {
    id: 'konflikt-interesow',
    term: { pl: 'konflikt interesów', en: 'conflict of interest' },
    meaning: {
      pl: 'Sytuacja, w której decyzja może dać korzyść osobie decydującej lub jej bliskim. Nie jest winą, jeśli się ją ujawni i nie głosuje.',
      en: 'A decision that may benefit the person deciding or their family. It is no fault if disclosed and not voted on.',
    },
    forms: { pl: ['konflik* interesów'], en: ['conflict* of interest'] },
  },
]
