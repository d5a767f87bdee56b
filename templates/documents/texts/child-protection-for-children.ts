import { md } from '#templates/documents/md.ts'
import type { DocumentTemplate } from '#templates/documents/template.ts'
import { person } from '#templates/documents/usual-questions.ts'

export const childProtectionForChildren: DocumentTemplate = {
  code: 'child-protection-for-children',
  title: 'Standardy ochrony małoletnich (wersja skrócona dla dzieci)',
  summary: {
    pl: 'Jedna kartka do powieszenia w sali: co wolno dorosłym, czego nie wolno i komu powiedzieć.',
    en: 'One sheet for the wall: what adults may and may not do, and whom to tell.',
  },
  criteria: ['DB-05'],
  reviewedOn: '2026-11-22',
  when: { any: ['worksWithMinors'] },
  questions: [
    person('contact', 'Do kogo dzieci mogą przyjść?', 'Whom can children turn to?'),
    {
      name: 'place',
      label: {
        pl: 'Gdzie i kiedy można tę osobę zastać?',
        en: 'Where and when can that person be found?',
      },
      type: 'text',
      required: false,
    },
    person('deputy', 'Kto jest drugą taką osobą?', 'Who is the second such person?'),
  ],
  legalNote:
    'Wersję skróconą udostępnijcie razem z pełną (art. 22b–22c ustawy z 13 maja 2016 r.); przeczytajcie ją z dziećmi i poprawcie słowa, których nie rozumieją, a numery telefonów sprawdźcie raz w roku.',
  write: (facts, answers) => md`
# Tutaj masz być bezpieczna i bezpieczny

${facts.name}

## Masz prawo

1. Czuć się tu dobrze i być traktowanym z szacunkiem.
2. Powiedzieć „nie”, gdy czegoś nie chcesz albo coś Cię krępuje.
3. Zapytać, dlaczego coś robimy.
4. Nie zgodzić się na zdjęcie.
5. Powiedzieć o kłopocie i dostać pomoc. Nikt nie będzie na Ciebie zły.

## Dorośli, którzy tu są

1. Słuchają Cię, mówią spokojnie i pomagają.
2. Pytają o zgodę, zanim Cię dotkną.
3. Nie biją, nie krzyczą, nie wyśmiewają i nie straszą.
4. Nie mają z Tobą tajemnic przed rodzicami i nie piszą do Ciebie prywatnie.
5. Nie rozmawiają z Tobą o seksie i nie pokazują takich zdjęć ani filmów.

## My, dzieci

1. Nie bijemy się i nie przezywamy.
2. Nie wyrzucamy nikogo z zabawy za to, jaki jest.
3. Nie nagrywamy innych bez zgody i nie wysyłamy ich zdjęć.
4. Gdy widzimy, że komuś dzieje się krzywda, mówimy o tym dorosłemu. To nie jest skarżenie.

## Coś jest nie tak? Powiedz

1. Tutaj: **${answers.text('contact')}**. Gdzie i kiedy: ${answers.text('place')}
2. Albo: **${answers.text('deputy')}**.
3. Możesz przyjść z koleżanką lub kolegą, napisać na kartce albo poprosić o rozmowę rodziców.
4. Telefon zaufania dla dzieci i młodzieży: **116 111**.
5. Gdy jest niebezpiecznie, dzwoń: **112**.

Dorosły, któremu powiesz, wysłucha Cię i powie, co będzie dalej. Czasem musi poprosić o pomoc inne osoby, ale najpierw Ci o tym powie.
`,
}
