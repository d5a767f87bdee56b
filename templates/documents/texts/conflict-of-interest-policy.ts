import { md, signatures } from '#templates/documents/md.ts'
import { adopted, identity } from '#templates/documents/parts.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'

export const conflictOfInterestPolicy: DocumentTemplate = {
  code: 'conflict-of-interest-policy',
  title: 'Zasady postępowania przy konflikcie interesów',
  summary: {
    pl: 'Dwie strony: kiedy powiedzieć o swoim interesie, kiedy nie głosować i gdzie to zapisać. Z wzorem oświadczenia.',
    en: 'Two pages: when to declare an interest, when not to vote and where to record it. With a declaration form.',
  },
  criteria: ['ZA-06', 'FI-17', 'ZA-21'],
  reviewedOn: '2026-11-22',
  when: 'always',
  mentions: ['board'],
  questions: [
    {
      name: 'adoptedOn',
      label: { pl: 'Kiedy zasady zostaną przyjęte?', en: 'When will the rules be adopted?' },
      type: 'date',
      required: true,
      suggestion: ({ today }) => today,
    },
    {
      name: 'quoteLimit',
      label: {
        pl: 'Od jakiej kwoty zakupu zbieracie co najmniej dwie oferty (zł)?',
        en: 'From what amount do you collect at least two quotes (PLN)?',
      },
      hint: {
        pl: 'W małej organizacji wystarczy na przykład 2000 zł.',
        en: 'In a small organisation PLN 2,000, for example, is enough.',
      },
      type: 'number',
      required: true,
      suggestion: () => '2000',
    },
    {
      name: 'register',
      label: {
        pl: 'Kto przechowuje oświadczenia?',
        en: 'Who keeps the declarations?',
      },
      type: 'text',
      required: false,
      suggestion: () => 'osoba prowadząca sekretariat',
    },
  ],
  legalNote:
    'Sprawdźcie, czy umowy dotacyjne nie stawiają ostrzejszych wymagań; organizacje pożytku publicznego wiążą też zakazy z art. 20 ustawy o działalności pożytku publicznego i o wolontariacie.',
  write: (facts, answers) => {
    const { kind, board, highest, control } = facts.form
    return md`
# Zasady postępowania przy konflikcie interesów

${adopted('przyjęte', board.accusative, answers.day('adoptedOn'))}

${identity(facts)}

## § 1. Po co są te zasady

1. Decyzje w ${kind.locative} podejmujemy w interesie ${kind.did('jego', 'jej', 'jego')} celów statutowych i osób, dla których działamy.
2. Konflikt interesów nie jest winą. Staje się kłopotem dopiero wtedy, gdy nikt o nim nie wie.

## § 2. Kiedy mamy konflikt interesów

1. Konflikt interesów zachodzi, gdy decyzja może przynieść korzyść lub stratę:
   1) osobie, która ją podejmuje lub przygotowuje,
   2) osobie jej bliskiej: małżonkowi, partnerce lub partnerowi, krewnym i powinowatym do drugiego stopnia, osobie, z którą mieszka,
   3) firmie lub organizacji, w której ona albo osoba bliska pracuje, zasiada we władzach lub ma udziały.
2. Przykłady: zatrudnienie członka rodziny, zakup w firmie członka ${board.genitive}, wynajęcie lokalu od osoby z zespołu, wspólny wniosek z organizacją, w której ktoś z nas zasiada we władzach.

## § 3. Co robimy

1. **Ujawniamy.** Kto widzi u siebie konflikt interesów, mówi o tym przed rozmową o sprawie.
2. **Wyłączamy się.** Osoba ta nie przygotowuje decyzji, nie bierze udziału w głosowaniu i nie podpisuje umowy w tej sprawie.
3. **Zapisujemy.** W protokole zostaje: kto się wyłączył, w jakiej sprawie i kto podjął decyzję.
4. Gdy wyłączenie uniemożliwia podjęcie decyzji, sprawę przedstawiamy organowi: ${control?.nominative ?? highest.nominative}.
5. Przy zakupach od ${answers.number('quoteLimit')} zł zbieramy co najmniej dwie oferty, a osoba mająca interes nie wybiera między nimi.

## § 4. Oświadczenia

1. Osoby decydujące o pieniądzach i umowach składają oświadczenie według załącznika przy objęciu funkcji, a potem raz w roku.
2. O zmianie informują od razu, nie czekając na następny rok.
3. Oświadczenia przechowuje ${answers.text('register')}. Wgląd mają organy, które nadzorują ${kind.accusative}.

## § 5. Przegląd zasad

Do zasad wracamy raz w roku, a także po każdym przypadku, w którym okazały się niejasne.

${signatures(`za: ${board.nominative}`)}

## Załącznik. Oświadczenie o interesach

Imię i nazwisko: ${null}

Funkcja: ${null}

Oświadczam, że znam zasady postępowania przy konflikcie interesów i że:

- nie mam powiązań, które mogą prowadzić do konfliktu interesów,
- mam następujące powiązania: ${null}${null}

(niepotrzebne skreślić)

${signatures('data', 'podpis')}
`
  },
}
