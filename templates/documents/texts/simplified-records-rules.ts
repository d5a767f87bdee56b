import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { isTrue, mayBe, sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, person } from '#templates/documents/usual-questions.ts'

export const simplifiedRecordsRules: DocumentTemplate = {
  code: 'simplified-records-rules',
  title: 'Zasady prowadzenia uproszczonej ewidencji',
  summary: {
    pl: 'Jedna–dwie strony: kto wpisuje przychody i koszty, z jakich dowodów, kiedy i co robimy na koniec roku.',
    en: 'One or two pages: who enters income and costs, from which documents, when, and what the year end brings.',
  },
  criteria: ['FI-01', 'FI-02', 'FI-10'],
  reviewedOn: '2026-11-22',
  when: { any: [{ bookkeeping: ['simplified', 'circle'] }] },
  mentions: ['board', 'highest'],
  questions: [
    adoptedOn,
    person('keeper', 'Kto prowadzi ewidencję?', 'Who keeps the records?'),
    {
      name: 'day',
      label: {
        pl: 'Do którego dnia miesiąca uzupełniacie zapisy za poprzedni miesiąc?',
        en: 'By which day of the month are last month’s entries complete?',
      },
      type: 'number',
      required: true,
      suggestion: () => '10',
    },
  ],
  legalNote:
    'Sprawdźcie z księgową obowiązujący wykaz zestawień: nowe rozporządzenie o UEPiK miało zastąpić poprzednie od 1 stycznia 2026 r., a koła gospodyń wiejskich mają własne przepisy; spisanie zasad jest tu dobrą praktyką, obowiązek nie jest potwierdzony.',
  write: (facts, answers) => {
    const { board, highest, kind, hasMembers } = facts.form
    const isCircle = facts.fact('bookkeeping') === 'circle'
    return md`
# Zasady prowadzenia uproszczonej ewidencji

${adopted('przyjęte', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

${sections(
  [
    'Jaką ewidencję prowadzimy',
    isCircle
      ? md`
1. ${kind.nominative} prowadzi uproszczoną ewidencję przychodów i kosztów na podstawie art. 24 ustawy o kołach gospodyń wiejskich i rozporządzenia do niej.
2. Ewidencja obejmuje rok kalendarzowy.
`
      : md`
1. ${kind.nominative} prowadzi uproszczoną ewidencję przychodów i kosztów (UEPiK) na podstawie art. 10a ustawy o działalności pożytku publicznego i o wolontariacie.
2. O wyborze UEPiK decyduje ${highest.nominative}: uchwała nr ${null} z dnia ${null}. Urząd skarbowy zawiadomiono dnia ${null}.
3. Na początku każdego roku sprawdzamy, czy nadal spełniamy warunki: brak działalności gospodarczej, brak statusu OPP, dozwolone źródła przychodów i przychody poprzedniego roku do 1 000 000 zł. Wynik zapisujemy w protokole.
`,
  ],
  [
    'Kto i kiedy',
    md`
1. Ewidencję prowadzi: ${answers.text('keeper')}. Odpowiada za nią ${board.nominative}.
2. Zapisy za poprzedni miesiąc są gotowe do ${answers.number('day')}. dnia miesiąca.
3. Raz na kwartał druga osoba porównuje ewidencję z wyciągiem bankowym i potwierdza to podpisem.
`,
  ],
  [
    'Co zapisujemy',
    md`
1. Prowadzimy zestawienie przychodów i kosztów oraz pozostałe zestawienia i wykazy, których wymaga obowiązujące rozporządzenie.
2. Każdy zapis ma: datę, numer dowodu, opis, kwotę i znak projektu lub źródła pieniędzy.
3. Osobno oznaczamy:
${[
  md`   1) działalność nieodpłatną,`,
  isTrue(facts, 'paidStatutoryActivity') && md`   1) działalność odpłatną,`,
  mayBe(facts, 'publicGrants') && md`   1) każdą dotację, z numerem umowy,`,
  mayBe(facts, 'donations') && md`   1) darowizny,`,
  md`   1) ${hasMembers && 'składki członkowskie i '}pozostałe przychody.`,
]}
4. Przychód zapisujemy z datą wpływu na rachunek lub do kasy, a koszt z datą zapłaty, chyba że rozporządzenie mówi inaczej.
`,
  ],
  [
    'Dowody',
    md`
1. Nie ma zapisu bez dowodu: faktury, rachunku, umowy, wyciągu, dowodu wpłaty lub wypłaty.
2. Na dowodzie opisujemy: na co poszły pieniądze, z jakiego źródła, kto sprawdził i kto zatwierdził.
3. Poprawiamy przez skreślenie tak, żeby dawna treść była czytelna, z datą i podpisem.
4. Dowody i ewidencję przechowujemy co najmniej 5 lat od końca roku, w którym minął termin płatności podatku, a dokumenty dotacji tak długo, jak każe umowa.
`,
  ],
  [
    'Koniec roku',
    md`
1. Do 31 stycznia zamykamy zapisy i porównujemy je z saldem rachunku${mayBe(facts, 'largeCash') ? ' i stanem kasy' : ''}.
2. Do 31 marca składamy CIT-8 z potrzebnymi załącznikami, także wtedy, gdy nie było przychodów.
3. Podsumowanie roku przedstawia ${board.nominative}. Odbiorca podsumowania: ${highest.nominative}.
`,
  ],
)}

${signatures(`za: ${board.nominative}`)}
`
  },
}
