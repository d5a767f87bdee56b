import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { adoptedOn, person } from '#templates/documents/usual-questions.ts'

export const dataBreachProcedure: DocumentTemplate = {
  code: 'data-breach-procedure',
  title: 'Zasady na wypadek naruszenia danych i żądań osób',
  summary: {
    pl: 'Dwie strony: kroki po naruszeniu danych, odpowiedź na żądanie osoby i dwa krótkie rejestry.',
    en: 'Two pages: steps after a data breach, answering a person’s request, and two short registers.',
  },
  criteria: ['DB-03'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board'],
  questions: [
    adoptedOn,
    person('receiver', 'Kto przyjmuje zgłoszenia?', 'Who takes reports?'),
    person('deputy', 'Kto zastępuje tę osobę?', 'Who is that person’s deputy?'),
  ],
  legalNote:
    'Terminy wynikają z art. 12 ust. 3, 33 i 34 RODO; sprawdźcie na stronie UODO obecny sposób wysyłania zgłoszeń, a przy poważnym wycieku poproście o pomoc prawnika.',
  write: (facts, answers) => {
    const { board } = facts.form
    return md`
# Zasady na wypadek naruszenia danych i żądań osób

${adopted('przyjęte', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

Zgłoszenia przyjmuje: ${answers.text('receiver')}. Zastępstwo: ${answers.text('deputy')}. Telefon: ${null}

## § 1. Co jest naruszeniem

1. Naruszenie to zgubienie, zniszczenie, zmiana albo ujawnienie danych osobowych lub dostęp do nich osoby nieuprawnionej.
2. Przykłady: zgubiony telefon lub lista obecności, e-mail wysłany z widocznymi adresami wszystkich, przejęte konto pocztowe, dokumenty zostawione w autobusie.
3. Kto zauważy naruszenie, mówi o nim od razu. Za zgłoszenie własnej pomyłki nikogo nie karzemy.

## § 2. Kroki

1. **Od razu:** zatrzymujemy szkodę. Zmieniamy hasła, blokujemy urządzenie, prosimy odbiorcę o usunięcie wiadomości.
2. **Tego samego dnia:** zapisujemy w rejestrze, co się stało, czyich danych dotyczy, ilu osób i co im grozi.
3. **Ocena:** ${answers.text('receiver')} i jedna osoba reprezentująca organizację (${board.nominative}) oceniają ryzyko dla osób: małe, średnie, wysokie.
4. **Do 72 godzin od stwierdzenia:** gdy ryzyko nie jest mało prawdopodobne, wysyłamy zgłoszenie do Prezesa UODO. Gdy nie znamy jeszcze szczegółów, uzupełniamy je później.
5. **Bez zbędnej zwłoki:** przy wysokim ryzyku zawiadamiamy osoby prostym językiem: co się stało, co może im grozić, co zrobiliśmy, co mogą zrobić same.
6. **Na koniec:** zapisujemy, co zmieniamy, żeby to się nie powtórzyło.

## § 3. Gdy osoba pyta o swoje dane

1. Osoba może poprosić o dostęp, kopię, poprawienie, usunięcie, ograniczenie lub przeniesienie danych albo wnieść sprzeciw. Prośba nie musi mieć żadnej szczególnej formy.
2. Sprawdzamy, czy pisze właściwa osoba, ale nie żądamy więcej danych, niż trzeba.
3. Odpowiadamy w ciągu miesiąca. Gdy sprawa jest złożona, w tym czasie mówimy, dlaczego potrzebujemy więcej czasu (najwyżej dwóch kolejnych miesięcy).
4. Gdy odmawiamy, podajemy powód oraz informujemy o skardze do Prezesa UODO i o drodze sądowej.

${signatures(`za: ${board.nominative}`)}

## Rejestr naruszeń

| Data i godzina | Co się stało | Kogo i jakich danych dotyczy | Ryzyko | UODO / osoby zawiadomione | Co zmieniamy |
|---|---|---|---|---|---|
| | | | | | |
| | | | | | |

## Rejestr żądań osób

| Wpłynęło | Czego dotyczy | Termin | Odpowiedź z dnia | Uwagi |
|---|---|---|---|---|
| | | | | |
| | | | | |
`
  },
}
