import { md, signatures } from '#templates/documents/md.ts'

/** Whom the organisation lets work with children, and what is kept of that. */
export const staffChecks = md`
1. Zanim dopuścimy osobę do zajęć z dziećmi, sprawdzamy ją:
   1) w Rejestrze Sprawców Przestępstw na Tle Seksualnym; wydruk z datą dołączamy do jej dokumentów,
   2) na podstawie informacji z Krajowego Rejestru Karnego w zakresie wymaganym ustawą,
   3) a gdy ma obywatelstwo innego państwa albo w ostatnich 20 latach mieszkała za granicą, także na podstawie informacji z rejestrów tych państw lub oświadczeń, których wymaga ustawa.
2. Sprawdzamy każdego: pracownika, zleceniobiorcę, wolontariusza i członka władz, który prowadzi zajęcia. Nie ma wyjątku dla osób znanych od lat.
3. Rozmawiamy o doświadczeniu w pracy z dziećmi i, jeżeli to możliwe, prosimy o kontakt do osoby polecającej.
4. Zajęcia prowadzą, gdy tylko się da, dwie osoby dorosłe. Gość bez sprawdzenia nie zostaje z dziećmi sam.
`

export const onlineSafety = md`
1. Z dziećmi piszemy tylko przez konta organizacji i w grupach, w których są rodzice lub druga osoba z zespołu. Nie wysyłamy prywatnych wiadomości i nie zapraszamy dzieci do znajomych.
2. Sprzęt organizacji dostępny dla dzieci ma ochronę przed nieodpowiednimi treściami, a korzystają z niego przy dorosłym.
3. Zdjęcia i nagrania robimy za zgodą rodziców i dziecka. Zgoda na udział w zajęciach nie jest zgodą na zdjęcia.
4. Publikujemy zdjęcia grupy, bez nazwisk, adresów i szczegółów o zdrowiu. Zdjęcie usuwamy na prośbę dziecka lub rodzica.
5. Gdy dziecko trafi na krzywdzące treści lub kontakty w internecie, postępujemy tak jak przy innej krzywdzie: zachowujemy dowody i zgłaszamy sprawę osobie z § 1.
`

export const interventionCard = md`
## Załącznik. Karta zdarzenia

| Pytanie | Odpowiedź |
|---|---|
| Data, godzina i miejsce | |
| Dziecko (imię, wiek) | |
| Kto zgłasza i jak się dowiedział | |
| Co się stało, słowami dziecka lub świadka | |
| Kto może krzywdzić | |
| Co zrobiono od razu | |
| Kogo zawiadomiono i kiedy | |
| Plan wsparcia i następny krok | |

${signatures('data', 'podpis')}

## Lista osób, które znają standardy

| Imię i nazwisko | Funkcja | Sprawdzenie z dnia | Data i podpis |
|---|---|---|---|
| | | | |
| | | | |
| | | | |
| | | | |
| | | | |
| | | | |
| | | | |
| | | | |
`
