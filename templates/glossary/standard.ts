import type { Term } from '#templates/glossary/term.ts'

/** Words of the standard itself and of working by it. */
export const standardTerms: readonly Term[] = [
  {
    id: 'kryterium-krytyczne',
    term: { pl: 'kryterium krytyczne', en: 'critical criterion' },
    meaning: {
      pl: 'Kryterium, które wynika z prawa. Gdy Was dotyczy, trzeba je spełnić, żeby mieć poziom podstawowy.',
      en: 'A criterion that follows from law. If it concerns you, the basic level needs it.',
    },
    forms: { pl: ['kryteri* krytyczn*'], en: ['critical criteri*'] },
  },
  {
    id: 'dowod',
    term: { pl: 'dowód', en: 'evidence' },
    meaning: {
      pl: 'Dokument lub miejsce, które pokazuje, że kryterium jest spełnione. Wystarczy wskazać nazwę, datę i gdzie leży.',
      en: 'A document or place that shows a criterion is met. Naming it, its date and where it lies is enough.',
    },
    forms: { pl: ['dowód', 'dowodu', 'dowody', 'dowodem', 'dowodów'], en: ['evidence'] },
  },
  {
    id: 'ewaluacja',
    term: { pl: 'ewaluacja', en: 'evaluation' },
    meaning: {
      pl: 'Sprawdzenie, co zmieniły Wasze działania i czego się z tego uczycie.',
      en: 'Checking what your work changed and what you learn from it.',
    },
    forms: { pl: ['ewaluacj*'], en: ['evaluation'] },
  },
  {
    id: 'wskaznik',
    term: { pl: 'wskaźnik', en: 'indicator' },
    meaning: {
      pl: 'Liczba lub znak, po którym poznajecie, czy cel jest coraz bliżej.',
      en: 'A number or sign by which you see whether a goal is getting closer.',
    },
    forms: { pl: ['wskaźnik*'], en: ['indicator*'] },
  },
  {
    id: 'owes',
    term: { pl: 'OWES', en: 'OWES' },
    meaning: {
      pl: 'Ośrodek Wsparcia Ekonomii Społecznej: bezpłatnie doradza organizacjom i spółdzielniom.',
      en: 'A Social Economy Support Centre, which advises organisations and co-operatives free of charge.',
    },
    forms: { pl: ['OWES'], en: ['OWES'] },
  },
  {
    id: 'gds',
    term: { pl: 'Grupa Dialogu Społecznego', en: 'Social Dialogue Group' },
    meaning: {
      pl: 'Zespół, w którym organizacje i miasto rozmawiają o jednej dziedzinie, na przykład o kulturze.',
      en: 'A group in which organisations and the city talk about one field, for example culture.',
    },
    forms: { pl: ['Grup* Dialogu Społecznego', 'GDS'], en: ['Social Dialogue Group*'] },
  },
  {
    id: 'superwizja',
    term: { pl: 'superwizja', en: 'supervision' },
    meaning: {
      pl: 'Rozmowa osób pomagających z kimś doświadczonym z zewnątrz o trudnych sytuacjach i granicach.',
      en: 'A talk of those who help others with an experienced outsider about hard situations and boundaries.',
    },
    forms: { pl: ['superwizj*'], en: [] },
  },
  {
    id: 'licencja-cc',
    term: { pl: 'wolna licencja', en: 'free licence' },
    meaning: {
      pl: 'Zgoda autora, żeby każdy mógł korzystać z utworu na podanych warunkach, na przykład CC BY: z podaniem autora.',
      en: 'An author’s permission for all to use a work on stated terms, for example CC BY: with credit.',
    },
    forms: {
      pl: ['woln* licencj*', 'CC BY', 'Creative Commons'],
      en: ['free licence*', 'CC BY', 'Creative Commons'],
    },
  },
]
