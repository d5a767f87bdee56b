import type { Term } from '#templates/glossary/term.ts'

/** Taxes and electronic filing. */
export const taxTerms: readonly Term[] = [
  {
    id: 'cit-8',
    term: { pl: 'CIT-8', en: 'CIT-8' },
    meaning: {
      pl: 'Roczne zeznanie podatkowe organizacji. Składa się je także wtedy, gdy nie było przychodów ani podatku.',
      en: 'An organisation’s yearly tax return. It is filed even with no income and no tax.',
    },
    forms: { pl: ['CIT-8', 'CIT-8/O'], en: ['CIT-8', 'CIT-8/O'] },
  },
  {
    id: 'cit-d',
    term: { pl: 'CIT-D', en: 'CIT-D' },
    meaning: {
      pl: 'Załącznik do CIT-8 o otrzymanych i przekazanych darowiznach.',
      en: 'An annex to CIT-8 about donations received and given.',
    },
    forms: { pl: ['CIT-D'], en: ['CIT-D'] },
  },
  {
    id: 'jpk',
    term: { pl: 'JPK', en: 'JPK' },
    meaning: {
      pl: 'Jednolity Plik Kontrolny: księgi lub ewidencja VAT wysyłane urzędowi skarbowemu w ustalonym formacie, na przykład JPK_VAT i JPK_CIT.',
      en: 'The Standard Audit File: books or VAT records sent to the tax office in a set format, for example JPK_VAT and JPK_CIT.',
    },
    forms: { pl: ['JPK', 'JPK_VAT', 'JPK_CIT'], en: ['JPK', 'JPK_VAT', 'JPK_CIT'] },
  },
  {
    id: 'ksef',
    term: { pl: 'KSeF', en: 'KSeF' },
    meaning: {
      pl: 'Krajowy System e-Faktur: państwowy system, przez który wystawia się i odbiera faktury. Organizacja nadaje w nim uprawnienia konkretnym osobom.',
      en: 'The national e-invoice system for issuing and receiving invoices. The organisation gives named people access to it.',
    },
    forms: { pl: ['KSeF'], en: ['KSeF'] },
  },
  {
    id: 'upo',
    term: { pl: 'UPO', en: 'UPO' },
    meaning: {
      pl: 'Urzędowe poświadczenie odbioru: dowód, że dokument elektroniczny dotarł do urzędu. Bez niego wysyłka jest niepewna.',
      en: 'An official confirmation of receipt: proof that an electronic document reached the office.',
    },
    forms: { pl: ['UPO'], en: ['UPO'] },
  },
  {
    id: 'upl-1',
    term: { pl: 'UPL-1', en: 'UPL-1' },
    meaning: {
      pl: 'Pełnomocnictwo, na podstawie którego wskazana osoba podpisuje elektroniczne deklaracje podatkowe organizacji.',
      en: 'A power of attorney by which a person signs the organisation’s electronic tax returns.',
    },
    forms: { pl: ['UPL-1'], en: ['UPL-1'] },
  },
  {
    id: 'biala-lista',
    term: { pl: 'biała lista', en: 'VAT white list' },
    meaning: {
      pl: 'Publiczny wykaz podatników VAT z numerami rachunków. Przed dużą płatnością sprawdza się w nim rachunek firmy.',
      en: 'A public list of VAT payers with their account numbers, checked before a large payment.',
    },
    forms: { pl: ['biał* li*'], en: ['white list'] },
  },
  {
    id: 'poltora-procent',
    term: { pl: '1,5%', en: '1.5%' },
    meaning: {
      pl: 'Część podatku, którą podatnik może przekazać wybranej OPP. Wolno ją wydać tylko na działalność pożytku publicznego.',
      en: 'The share of income tax a taxpayer may pass to a chosen OPP. It may be spent on public benefit only.',
    },
    forms: { pl: ['1,5%'], en: ['1.5%'] },
  },
  {
    id: 'szef-kas',
    term: { pl: 'Szef KAS', en: 'Head of KAS' },
    meaning: {
      pl: 'Szef Krajowej Administracji Skarbowej. Organizacje spoza rejestru przedsiębiorców wysyłają do niego sprawozdanie finansowe przez internet.',
      en: 'The head of the tax administration, to whom organisations outside the register of entrepreneurs send financial statements online.',
    },
    forms: { pl: ['Szef* KAS', 'KAS'], en: ['Head of KAS', 'KAS'] },
  },
  {
    id: 'rdf',
    term: { pl: 'RDF', en: 'RDF' },
    meaning: {
      pl: 'Repozytorium Dokumentów Finansowych: tu sprawozdanie składają podmioty z rejestru przedsiębiorców.',
      en: 'The Repository of Financial Documents, where those in the register of entrepreneurs file statements.',
    },
    forms: { pl: ['RDF'], en: ['RDF'] },
  },
  {
    id: 'dn-1',
    term: { pl: 'DN-1', en: 'DN-1' },
    meaning: {
      pl: 'Roczna deklaracja podatku od nieruchomości. Składa się ją zwykle także przy zwolnieniu z podatku.',
      en: 'The yearly property tax return, usually filed even when exempt.',
    },
    forms: { pl: ['DN-1'], en: ['DN-1'] },
  },
]
