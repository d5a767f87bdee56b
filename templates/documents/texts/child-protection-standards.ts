import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { isTrue, mayBe, sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, person } from '#templates/documents/usual-questions.ts'
import { interventionCard, onlineSafety, staffChecks } from './child-protection-parts.ts'

export const childProtectionStandards: DocumentTemplate = {
  code: 'child-protection-standards',
  title: 'Standardy ochrony małoletnich (wersja pełna)',
  summary: {
    pl: 'Do czterech stron: sprawdzanie osób, bezpieczne relacje, internet, reagowanie na krzywdę, rejestr i przegląd.',
    en: 'Up to four pages: vetting, safe relations, the internet, responding to harm, register and review.',
  },
  criteria: ['DB-05', 'DB-06', 'DB-12'],
  reviewedOn: '2026-11-22',
  when: { any: ['worksWithMinors'] },
  mentions: ['board'],
  questions: [
    adoptedOn,
    person(
      'contact',
      'Kto przyjmuje zgłoszenia o krzywdzie dziecka?',
      'Who takes reports of harm to a child?',
    ),
    person('deputy', 'Kto zastępuje tę osobę?', 'Who is that person’s deputy?'),
  ],
  legalNote:
    'Podstawą są art. 21–22c ustawy z 13 maja 2016 r.; sprawdźcie, czy po zawetowanej nowelizacji z 5 sierpnia 2025 r. nie zmieniono przepisów, i dopasujcie opis zajęć, noclegów i wyjazdów do tego, co naprawdę robicie.',
  write: (facts, answers) => {
    const { board, kind } = facts.form
    const contact = answers.text('contact')
    const deputy = answers.text('deputy')
    return md`
# Standardy ochrony małoletnich

${adopted('przyjęte', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

${sections(
  [
    'Po co są standardy i kogo dotyczą',
    md`
1. Dziecko to każda osoba, która nie ma 18 lat. Jego dobro jest ważniejsze niż wygoda dorosłych i opinia o organizacji.
2. Standardy obowiązują wszystkie osoby dorosłe działające w ${kind.locative}: władze, pracowników, zleceniobiorców, wolontariuszy, praktykantów i gości, którzy mają kontakt z dziećmi. Dalej nazywamy je zespołem.
3. Za standardy odpowiada ${board.nominative}. Zgłoszenia o krzywdzie lub zagrożeniu przyjmuje **${contact}**, telefon: ${null}. Zastępstwo: **${deputy}**, telefon: ${null}.
4. Gdy zgłoszenie dotyczy jednej z tych osób, przyjmuje je druga.
`,
  ],
  ['Kogo dopuszczamy do pracy z dziećmi', staffChecks],
  [
    'Bezpieczne relacje',
    md`
1. Osoba z zespołu:
   1) słucha dziecka, mówi do niego spokojnie i z szacunkiem, chwali i wyjaśnia zasady,
   2) traktuje dzieci równo, bez względu na pochodzenie, wyznanie, niepełnosprawność, płeć i sytuację rodziny,
   3) pyta o zgodę, zanim dotknie dziecka, a dotyk ogranicza do sytuacji uzasadnionych: pomocy, pierwszej pomocy, asekuracji w zajęciach,
   4) dba, żeby rozmowy w cztery oczy odbywały się w miejscu widocznym dla innych, przy otwartych drzwiach.
2. Osobie z zespołu nie wolno:
   1) bić, szarpać, krzyczeć, ośmieszać, straszyć ani upokarzać,
   2) mówić o seksie, żartować na ten temat i pokazywać treści seksualnych,
   3) proponować alkoholu, papierosów i innych używek ani używać ich przy dzieciach,
   4) utrzymywać z dzieckiem tajemnic, dawać mu drogich prezentów i faworyzować go,
   5) zapraszać dziecka do siebie i spotykać się z nim poza zajęciami bez wiedzy rodziców i koordynatora.
3. Między dziećmi nie zgadzamy się na bicie, wyzwiska, wykluczanie i wyśmiewanie. Prowadzący reaguje od razu, rozmawia osobno z każdą stroną i zawiadamia rodziców.
4. Dziecko z niepełnosprawnością lub ze szczególnymi potrzebami dostaje wsparcie uzgodnione z nim i z rodzicami: kto pomaga, w czym i jak pyta o zgodę.
${(isTrue(facts, 'organisesHolidays') || facts.fact('organisesHolidays') === null) && md`5. Podczas wyjazdów i noclegów dorośli śpią w osobnych pokojach, do łazienki i pokoju dzieci wchodzą po zapukaniu, w dwie osoby, a nocny dyżur jest zapisany.`}
`,
  ],
  ['Internet, telefony i wizerunek', onlineSafety],
  [
    'Jak rozpoznać, że dziecku dzieje się krzywda',
    md`
Nie musimy mieć pewności ani dowodów. Uwagę zwracają zwłaszcza: ślady urazów, nagła zmiana zachowania, lęk przed konkretną osobą lub powrotem do domu, zaniedbanie, głód, samookaleczenia, wiedza o seksie nieodpowiednia do wieku, słowa dziecka lub jego kolegów.
`,
  ],
  [
    'Co robimy, gdy dziecko mówi o krzywdzie',
    md`
1. Słuchamy i nie wypytujemy. Mówimy: dobrze, że o tym mówisz; to nie Twoja wina; spróbuję pomóc.
2. Nie obiecujemy tajemnicy. Mówimy dziecku, komu o tym powiemy i po co.
3. **Gdy życie lub zdrowie jest zagrożone, dzwonimy pod 112**, zostajemy z dzieckiem i zawiadamiamy rodziców, chyba że to oni krzywdzą.
4. Tego samego dnia opowiadamy o sprawie osobie z § 1 i zapisujemy słowa dziecka w karcie z załącznika.
`,
  ],
  [
    'Co robimy dalej',
    md`
1. **Gdy podejrzenie dotyczy osoby z zespołu:** odsuwamy ją od dzieci do wyjaśnienia sprawy, zawiadamiamy rodziców i, jeżeli mogło dojść do przestępstwa, policję lub prokuraturę. Decyduje ${board.nominative}, bez udziału osoby, której sprawa dotyczy.
2. **Gdy podejrzenie dotyczy rodziny:** osoba z § 1 rozmawia z rodzicem, który nie krzywdzi, proponuje pomoc, a gdy dobro dziecka jest zagrożone, zawiadamia sąd opiekuńczy lub ośrodek pomocy społecznej. Przy podejrzeniu przestępstwa zawiadamia policję lub prokuraturę.
3. **Gdy krzywdzi inne dziecko:** rozmawiamy z obojgiem osobno i z ich rodzicami, ustalamy, jak zapewnić bezpieczeństwo, i kto to sprawdzi. W razie potrzeby zawiadamiamy sąd opiekuńczy lub policję.
4. Pisma do sądu, policji i prokuratury przygotowuje osoba z § 1, a podpisują osoby uprawnione do reprezentacji.
5. Ustalamy plan wsparcia dziecka: kto jest przy nim, skąd bierzemy pomoc psychologa, co zmieniamy w zajęciach i kiedy sprawdzamy, jak się czuje.
6. Nie prowadzimy śledztwa i nie konfrontujemy dziecka z osobą, o której mówi.
`,
  ],
  [
    'Zapisy, szkolenie i przegląd',
    md`
1. Karty i rejestr zdarzeń prowadzi ${contact} w zamkniętym miejscu. Dostęp mają tylko osoby, którym jest potrzebny do ochrony dziecka.
2. Każda osoba z zespołu poznaje standardy przed pierwszymi zajęciami i potwierdza to podpisem. ${board.nominative} dba o szkolenie co najmniej raz w roku; prowadzi je: ${null}
3. Standardy w wersji pełnej i skróconej są ${mayBe(facts, 'website') ? 'na naszej stronie internetowej i ' : ''}w miejscu zajęć, a rodzice dostają je przy zapisach. Wersję skróconą omawiamy z dziećmi.
4. Co najmniej raz na dwa lata oceniamy, czy standardy działają i zgadzają się z prawem. Pytamy o to zespół, rodziców i dzieci, a wnioski zapisujemy. Następny przegląd: ${null}
`,
  ],
)}

${signatures(`za: ${board.nominative}`)}

${interventionCard}
`
  },
}
