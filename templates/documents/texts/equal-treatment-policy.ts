import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { isTrue, sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, person } from '#templates/documents/usual-questions.ts'

export const equalTreatmentPolicy: DocumentTemplate = {
  code: 'equal-treatment-policy',
  title: 'Zasady równego traktowania i przeciwdziałania mobbingowi',
  summary: {
    pl: 'Dwie strony: czego nie akceptujemy, jak zgłosić, co zrobimy i jak chronimy osobę zgłaszającą.',
    en: 'Two pages: what we do not accept, how to report it, what we do and how we protect who reports.',
  },
  criteria: ['ZA-11', 'ZA-08'],
  reviewedOn: '2026-11-22',
  when: { any: ['employsStaff', 'hiresContractors', 'volunteers'] },
  mentions: ['board'],
  questions: [
    adoptedOn,
    person('inside', 'Do kogo można się zgłosić w organizacji?', 'Whom to contact inside?'),
    person('outside', 'Do kogo spoza organizacji?', 'Whom to contact outside?'),
  ],
  legalNote:
    'Pracowników chronią art. 18(3a)–18(3e) i 94(3) Kodeksu pracy; sprawdźcie, czy uchwalono zapowiadane w 2026 r. zmiany definicji mobbingu i obowiązek umieszczenia zasad w regulaminie lub obwieszczeniu.',
  write: (facts, answers) => {
    const { board, control, highest } = facts.form
    const other = control ?? highest
    return md`
# Zasady równego traktowania i przeciwdziałania mobbingowi

${adopted('przyjęte', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

${sections(
  [
    'Kogo dotyczą',
    md`
Zasady dotyczą wszystkich, którzy u nas działają: ${isTrue(facts, 'employsStaff') && 'pracowników, '}współpracowników, wolontariuszy, członków władz i osób, które się do nas zgłaszają.
`,
  ],
  [
    'Czego nie akceptujemy',
    md`
1. **Dyskryminacji:** gorszego traktowania ze względu na płeć, wiek, niepełnosprawność, pochodzenie, wyznanie lub jego brak, poglądy, orientację seksualną, rodzaj umowy i inne cechy osobiste.
2. **Mobbingu:** uporczywego, długotrwałego nękania lub zastraszania, które poniża, ośmiesza albo izoluje.
3. **Molestowania,** także seksualnego: niechcianych słów, gestów i dotyku, które naruszają godność.
4. **Odwetu** za zgłoszenie lub pomoc w wyjaśnieniu sprawy.

Rzeczowa uwaga o pracy, podana spokojnie i bez upokarzania, nie jest mobbingiem.
`,
  ],
  [
    'Jak zapobiegamy',
    md`
1. O przyjęciu, wynagrodzeniu, zadaniach i szkoleniach decydują umiejętności i potrzeby. W rekrutacji nie pytamy o plany rodzinne.
2. Zasady omawiamy na spotkaniu zespołu raz w roku i z każdą nową osobą w pierwszym tygodniu. Zapoznanie potwierdza podpis.
3. Każdy może powiedzieć „stop”, gdy widzi niewłaściwe zachowanie.
`,
  ],
  [
    'Jak zgłosić',
    md`
1. Ustnie lub na piśmie: **${answers.text('inside')}**. Można też zwrócić się do osoby spoza organizacji: **${answers.text('outside')}**.
2. Gdy sprawa dotyczy kierujących organizacją (${board.nominative}), zgłoszenie przyjmuje ${other.nominative} albo osoba spoza organizacji.
3. Zgłoszenie nie zamyka drogi do sądu, Państwowej Inspekcji Pracy ani Rzecznika Praw Obywatelskich.
`,
  ],
  [
    'Co robimy',
    md`
1. W ciągu 3 dni roboczych rozmawiamy z osobą zgłaszającą i pytamy, czego potrzebuje, żeby poczuć się bezpiecznie.
2. Sprawę wyjaśniają dwie bezstronne osoby, w razie potrzeby jedna spoza organizacji. Wysłuchują obu stron i świadków.
3. Najpóźniej w ciągu 30 dni przedstawiają ustalenia i propozycje. Możliwe skutki: przeprosiny, zmiana zadań, szkolenie, upomnienie, rozstanie.
4. Wszystko jest poufne. Notatki przechowuje: ${null}
5. Po 3 miesiącach sprawdzamy, czy problem nie wrócił i czy nie było odwetu.
`,
  ],
)}

${signatures(`za: ${board.nominative}`)}

## Potwierdzenie zapoznania

| Imię i nazwisko | Data | Podpis |
|---|---|---|
| | | |
| | | |
| | | |
`
  },
}
