import { isTrue, mayBe } from '#templates/documents/sections.ts'
import type { DocumentFacts } from '#templates/documents/template.ts'

/** Whose data and why, which data, the basis, for how long, passed to whom. */
export type Activity = [what: string, which: string, basis: string, time: string, whom: string]

/** The rows an organisation with this profile usually has. */
export function activities(facts: DocumentFacts): Activity[] {
  const { form } = facts
  const bank = 'bank, księgowość, urzędy'
  const rows: (Activity | false)[] = [
    form.hasMembers && [
      'Członkowie: prowadzenie listy, składki, zebrania',
      'imię, nazwisko, kontakt, data przyjęcia, składki',
      'art. 6 ust. 1 lit. b i c',
      'czas członkostwa i 6 lat po nim',
      'organ rejestrowy, gdy tego wymaga',
    ],
    [
      'Władze: powołanie, reprezentacja, zgłoszenia do rejestrów',
      'imię, nazwisko, PESEL, adres, podpis',
      'art. 6 ust. 1 lit. c',
      'czas istnienia organizacji',
      'KRS lub ewidencja, urząd skarbowy, bank',
    ],
    isTrue(facts, 'employsStaff') && [
      'Pracownicy: zatrudnienie i rozliczenia',
      'dane z akt osobowych, czas pracy, wynagrodzenie',
      'art. 6 ust. 1 lit. b i c, art. 9 ust. 2 lit. b',
      '10 lat od końca roku, w którym ustało zatrudnienie (zatrudnieni od 2019 r.)',
      'ZUS, urząd skarbowy, księgowość, lekarz medycyny pracy',
    ],
    isTrue(facts, 'hiresContractors') && [
      'Zleceniobiorcy i wykonawcy: umowy i rozliczenia',
      'dane z umowy, oświadczenie do ZUS, rachunek bankowy',
      'art. 6 ust. 1 lit. b i c',
      'co najmniej 5 lat od końca roku zapłaty podatku; dokumenty dla ZUS dłużej (do sprawdzenia)',
      'ZUS, urząd skarbowy, księgowość',
    ],
    mayBe(facts, 'volunteers') && [
      'Wolontariusze: porozumienia, ubezpieczenie, zaświadczenia',
      'imię, nazwisko, kontakt, zakres zadań, godziny',
      'art. 6 ust. 1 lit. b i c',
      'czas porozumienia i 6 lat po nim',
      'ubezpieczyciel',
    ],
    [
      'Uczestnicy działań: zapisy, kontakt, bezpieczeństwo',
      'imię, nazwisko, kontakt, potrzeby związane z udziałem',
      'art. 6 ust. 1 lit. b lub f',
      'do końca działania i rozliczenia projektu',
      'grantodawca w zakresie z umowy',
    ],
    isTrue(facts, 'worksWithMinors') && [
      'Dzieci i rodzice: udział w zajęciach, zgody, ochrona małoletnich',
      'imię, nazwisko, wiek dziecka, kontakt do rodziców, osoby odbierające',
      'art. 6 ust. 1 lit. b i c',
      'do końca zajęć; dokumenty interwencji tak długo, jak służą ochronie dziecka (do sprawdzenia)',
      'służby, gdy wymaga tego dobro dziecka',
    ],
    isTrue(facts, 'worksWithMinors') && [
      'Osoby dopuszczane do pracy z dziećmi: sprawdzenie w rejestrach',
      'dane do sprawdzenia, wydruk z rejestru, informacja o niekaralności, oświadczenia',
      'art. 6 ust. 1 lit. c, art. 10',
      'czas działania przy dzieciach i po nim według przepisów (do sprawdzenia)',
      'nie przekazujemy',
    ],
    mayBe(facts, 'donations') && [
      'Darczyńcy: przyjęcie i rozliczenie darowizn, podziękowania',
      'imię, nazwisko lub nazwa, rachunek, kwota, kontakt',
      'art. 6 ust. 1 lit. b, c i f',
      '5 lat od końca roku podatkowego',
      bank,
    ],
    [
      'Dostawcy i partnerzy: umowy i rozliczenia',
      'dane z umów i faktur, kontakt służbowy',
      'art. 6 ust. 1 lit. b, c i f',
      '5 lat od końca roku podatkowego, dotacje według umowy',
      bank,
    ],
    [
      'Osoby, które piszą do nas: odpowiedź, skargi',
      'imię, kontakt, treść sprawy',
      'art. 6 ust. 1 lit. f',
      'rok od zamknięcia sprawy',
      'nie przekazujemy',
    ],
    mayBe(facts, 'website') && [
      'Strona i promocja: wiadomości, zdjęcia z działań',
      'adres e-mail, wizerunek',
      'art. 6 ust. 1 lit. a',
      'do wycofania zgody',
      'dostawca strony i serwisy społecznościowe',
    ],
  ]
  return rows.filter((row) => row !== false)
}
