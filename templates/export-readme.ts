/** The page that explains a copy of an organisation's data to whoever opens the archive; ends with a line break. */
export function exportReadme({
  name,
  day,
  issuer,
}: {
  name: string
  day: string
  issuer: string
}): string {
  return `Kopia danych organizacji: ${name}
Zrobiona: ${day}, w instalacji prowadzonej przez: ${issuer}

Co tu jest
  data.json   wszystko, co organizacja zapisała: dane, profil, zespół, samooceny z historią
              odpowiedzi, dowody, plan, dokumenty, terminy, rozmowy z opiekunką lub opiekunem,
              złożone samooceny, raport i decyzja, zaświadczenia i certyfikaty, dziennik zdarzeń
  files/      pliki; nazwą pliku jest jego suma SHA-256, a nazwy dokumentów są w data.json
  MANIFEST    sumy SHA-256 wszystkich pozycji; sprawdza je polecenie: sha256sum -c MANIFEST

Czego tu nie ma
  ocen pojedynczych osób recenzujących, głosów i rozmów Kapituły, ocen indywidualnych z zespołu,
  haseł, linków do logowania oraz nazwisk i adresów osób spoza zespołu (są tylko ich identyfikatory)

Dla kogo
  Plik zawiera dane osobowe zespołu i wewnętrzne dokumenty organizacji. Trzymajcie go tak jak je.
  Kopię można wczytać do pustej instalacji Probierza (npm run import -- PLIK) albo odczytać
  dowolnym programem, który zna JSON. Format: probierz-organisation@1.
`
}
