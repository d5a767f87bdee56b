import { md, signatures } from '#templates/documents/md.ts'
import { identity } from '#templates/documents/parts.ts'
import { isTrue, mayBe } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'

export const auditCommitteeReport: DocumentTemplate = {
  code: 'audit-committee-report',
  title: 'Protokół z kontroli rocznej',
  summary: {
    pl: 'Lista pytań dla komisji rewizyjnej lub innego organu kontroli, wnioski i stanowisko przed absolutorium.',
    en: 'A list of questions for the audit committee, its findings and its view before the discharge.',
  },
  criteria: ['PR-05', 'PR-14', 'FI-16'],
  reviewedOn: '2026-11-22',
  when: {
    any: [{ legalForm: ['association', 'socialCooperative', 'sportsClub'] }, 'publicBenefitStatus'],
  },
  mentions: ['board', 'highest'],
  questions: [
    {
      name: 'year',
      label: { pl: 'Który rok sprawdzacie?', en: 'Which year do you check?' },
      type: 'number',
      required: true,
      suggestion: ({ today }) => String(Number(today.slice(0, 4)) - 1),
    },
    {
      name: 'heldOn',
      label: { pl: 'Kiedy odbywa się kontrola?', en: 'When does the check take place?' },
      type: 'date',
      required: true,
      suggestion: ({ today }) => today,
    },
  ],
  legalNote:
    'Sprawdźcie w statucie zadania i większość organu kontroli; w OPP jego członkowie muszą spełniać wymogi z art. 20 ustawy o działalności pożytku publicznego i o wolontariacie.',
  write: (facts, answers) => {
    const { board, highest, control, hasMembers } = facts.form
    return md`
# Protokół z kontroli za rok ${answers.number('year')}

Organ kontroli: ${control?.nominative}. Data kontroli: ${answers.day('heldOn')}

${identity(facts)}

## § 1. Kto i co sprawdził

1. Kontrolę przeprowadzili: ${null}
2. Wyjaśnień udzielili: ${null}
3. Obejrzano dokumenty: uchwały nr ${null}, losowo wybrane dowody księgowe (co najmniej 10): ${null}

## § 2. Pytania

| Sprawdzamy | Tak / nie | Uwagi |
|---|---|---|
${[
  md`| działania mieszczą się w celach statutowych | | |`,
  md`| władze są wybrane zgodnie ze statutem, kadencja trwa | | |`,
  md`| uchwały są ponumerowane, a protokoły kompletne | | |`,
  hasMembers && md`| lista członków i składki są aktualne | | |`,
  md`| umowy podpisały osoby uprawnione, także umowy z członkami władz | | |`,
  md`| dowody mają opis celu i zatwierdzenie, saldo zgadza się z wyciągiem | | |`,
  mayBe(facts, 'publicGrants') && md`| dotacje rozliczono w terminie i zgodnie z umową | | |`,
  isTrue(facts, 'publicBenefitStatus') &&
    md`| środki z 1,5% wydano tylko na działalność pożytku publicznego | | |`,
  isTrue(facts, 'publicBenefitStatus') &&
    md`| nie było pożyczek i zakupów na szczególnych zasadach od osób bliskich | | |`,
  md`| deklaracje i sprawozdania złożono w terminie | | |`,
  md`| zalecenia z poprzedniej kontroli wykonano | | |`,
]}

## § 3. Wnioski

1. Ustalenia: ${null}${null}
2. Zalecenia i terminy: ${null}${null}
3. Stanowisko w sprawie sprawozdania finansowego i absolutorium (${board.nominative}): ${null}

Protokół otrzymuje ${board.nominative}, a przed głosowaniem także ${highest.nominative}.

${
  isTrue(facts, 'publicBenefitStatus') &&
  md`
## § 4. Oświadczenia członków organu kontroli OPP

Każda osoba oświadcza, że nie zasiada w zarządzie, nie jest z jego członkami w związku małżeńskim, wspólnym pożyciu, pokrewieństwie, powinowactwie ani podległości służbowej i nie była skazana prawomocnym wyrokiem za przestępstwo umyślne ścigane z oskarżenia publicznego lub przestępstwo skarbowe.

| Imię i nazwisko | Data | Podpis |
|---|---|---|
| | | |
| | | |
| | | |
`
}

${signatures('osoby kontrolujące')}
`
  },
}
