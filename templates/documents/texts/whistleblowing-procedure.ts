import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import { sections } from '#templates/documents/sections.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, person } from '#templates/documents/usual-questions.ts'

export const whistleblowingProcedure: DocumentTemplate = {
  code: 'whistleblowing-procedure',
  title: 'Procedura zgłoszeń wewnętrznych',
  summary: {
    pl: 'Jak bezpiecznie zgłosić nadużycie: obowiązek od 50 osób, dobrowolnie i krócej w mniejszej organizacji.',
    en: 'How to report wrongdoing safely: a duty from 50 people, voluntary in a smaller organisation.',
  },
  criteria: ['DB-08', 'DB-09'],
  reviewedOn: '2026-11-22',
  when: { any: ['employsStaff', 'hiresContractors', 'volunteers', 'publicGrants'] },
  audience: {
    pl: 'Obowiązkowa, gdy na rzecz organizacji pracuje zarobkowo co najmniej 50 osób; mniejsza może przyjąć ją dobrowolnie.',
    en: 'Required when at least 50 people do paid work for the organisation; a smaller one may adopt it freely.',
  },
  mentions: ['board'],
  questions: [
    adoptedOn,
    person('first', 'Kto przyjmuje zgłoszenia?', 'Who takes reports?'),
    person(
      'second',
      'Kto przyjmuje zgłoszenia, gdy dotyczą tej osoby lub zarządu?',
      'Who takes reports about that person or the board?',
    ),
  ],
  legalNote:
    'Policzcie osoby pracujące zarobkowo na 1 stycznia i 1 lipca; od 50 osób procedurę trzeba skonsultować z przedstawicielami osób pracujących (5–10 dni) i porównać z art. 24–29 ustawy o ochronie sygnalistów, a instytucja obowiązana AML powinna zapytać prawnika, czy próg 50 osób jej dotyczy.',
  write: (facts, answers) => {
    const { board } = facts.form
    const workers = facts.fact('paidWorkers')
    const isObliged = typeof workers === 'number' && workers >= 50
    return md`
# Procedura zgłoszeń wewnętrznych

${adopted('przyjęta', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

${sections(
  [
    'Dlaczego ją mamy',
    isObliged
      ? md`
1. Na rzecz organizacji pracuje zarobkowo co najmniej 50 osób (stan na 1 stycznia lub 1 lipca), dlatego procedura jest obowiązkowa na podstawie ustawy z 14 czerwca 2024 r. o ochronie sygnalistów.
2. Konsultacje z przedstawicielami osób pracujących trwały od ${null} do ${null}. Procedurę ogłoszono dnia ${null}; wchodzi w życie 7 dni po ogłoszeniu.
`
      : md`
1. Ustawa z 14 czerwca 2024 r. o ochronie sygnalistów nakłada obowiązek posiadania procedury, gdy na rzecz organizacji pracuje zarobkowo co najmniej 50 osób według stanu na 1 stycznia lub 1 lipca. ${typeof workers === 'number' ? 'Jest nas mniej, więc przyjmujemy procedurę dobrowolnie.' : md`Liczba takich osób u nas: ${null}. Poniżej progu procedurę przyjmuje się dobrowolnie.`}
2. Gdy osiągniemy próg, uzupełnimy procedurę i przeprowadzimy wymagane konsultacje.
`,
  ],
  [
    'Kto i co może zgłosić',
    md`
1. Zgłosić może każda osoba, która dowiedziała się o nieprawidłowości w związku z pracą lub działaniem u nas: pracownik, zleceniobiorca, wolontariusz, praktykant, członek władz, osoba w rekrutacji, także po zakończeniu współpracy.
2. Zgłasza się naruszenia prawa, zwłaszcza: korupcję, nadużycia w zamówieniach i dotacjach, ukrywanie przepływu pieniędzy, naruszenia ochrony danych i prywatności, zagrożenia bezpieczeństwa. Przyjmujemy też poważne naruszenia naszych zasad.
3. Osoba zgłasza w dobrej wierze: ma uzasadnione podstawy sądzić, że mówi prawdę. Nie musi mieć dowodów.
`,
  ],
  [
    'Jak zgłosić',
    md`
1. Zgłoszenie przyjmuje: **${answers.text('first')}**. Gdy dotyczy tej osoby lub kierujących organizacją: **${answers.text('second')}**.
2. Pisemnie: adres e-mail lub skrzynka dostępna tylko dla tych osób: ${null}
3. Ustnie: telefon ${null} albo spotkanie, które organizujemy w ciągu 14 dni od prośby. Rozmowę zapisujemy, a osoba może zapis sprawdzić i podpisać.
4. Zgłoszenia anonimowe przyjmujemy, ale nie możemy wtedy potwierdzić ich i odpowiedzieć, jeżeli nie ma kontaktu.
`,
  ],
  [
    'Co robimy ze zgłoszeniem',
    md`
1. W ciągu 7 dni potwierdzamy przyjęcie.
2. Sprawdzamy sprawę bezstronnie, bez udziału osób, których dotyczy. Wolno poprosić o pomoc prawnika lub księgową z zachowaniem poufności.
3. Najpóźniej w ciągu 3 miesięcy od potwierdzenia informujemy, co ustaliliśmy i co zrobiliśmy lub zrobimy.
4. Gdy doszło do przestępstwa, zawiadamiamy właściwe służby.
`,
  ],
  [
    'Poufność i ochrona przed odwetem',
    md`
1. Tożsamość osoby zgłaszającej, osoby, której zgłoszenie dotyczy, i świadków znają tylko osoby z § 3${isObliged && ', pisemnie upoważnione przez organizację'}. Ujawnienie wymaga zgody osoby zgłaszającej, chyba że żąda go uprawniony organ na podstawie prawa.
2. Za zgłoszenie w dobrej wierze nie wolno zwolnić, pominąć, zmienić zadań na gorsze, szykanować ani straszyć. Dotyczy to także wolontariuszy i osób, które pomagały w zgłoszeniu.
3. Kto świadomie zgłasza nieprawdę, nie korzysta z ochrony.
`,
  ],
  [
    'Rejestr i informacja',
    md`
1. Rejestr prowadzą osoby z § 3. Dane przechowujemy przez 3 lata od końca roku, w którym zakończono sprawę, a potem usuwamy.
2. O procedurze mówimy każdej nowej osobie${isObliged && ', a w rekrutacji jeszcze przed podpisaniem umowy'}. Treść jest dostępna: ${null}
3. Zgłoszenie można też złożyć na zewnątrz: do Rzecznika Praw Obywatelskich albo właściwego organu publicznego, także bez wcześniejszego zgłoszenia u nas.
`,
  ],
)}

${signatures(`za: ${board.nominative}`)}

## Rejestr zgłoszeń

| Nr | Przyjęte | Czego dotyczy | Potwierdzone | Ustalenia i działania | Odpowiedź z dnia | Zamknięte |
|---|---|---|---|---|---|---|
| 1 | | | | | | |
| 2 | | | | | | |
`
  },
}
