import { md } from '#templates/documents/md.ts'
import { isTrue, mayBe } from '#templates/documents/sections.ts'
import type { DocumentFacts } from '#templates/documents/template.ts'

/** The codes by which the books tell activities and sources apart. */
export function separateRecords(facts: DocumentFacts) {
  return md`
Każdy przychód i koszt dostaje kod, dzięki któremu w księgach widać osobno:

| Co wyodrębniamy | Kod |
|---|---|
${[
  md`| działalność nieodpłatna pożytku publicznego | N |`,
  facts.legalForm !== 'ordinaryAssociation' &&
    mayBe(facts, 'paidStatutoryActivity') &&
    md`| działalność odpłatna pożytku publicznego | O |`,
  isTrue(facts, 'businessActivity') && md`| działalność gospodarcza | G |`,
  mayBe(facts, 'publicGrants') && md`| każda dotacja: osobny kod i numer umowy | D1, D2 … |`,
  mayBe(facts, 'donations') && md`| darowizny | DR |`,
  isTrue(facts, 'publicBenefitStatus') && md`| środki z 1,5% podatku | P |`,
  md`| koszty ogólnego zarządu | Z |`,
]}
`
}

/** The groups of accounts a small organisation needs. */
export function chart(facts: DocumentFacts) {
  const paid = mayBe(facts, 'employsStaff') || mayBe(facts, 'hiresContractors')
  return md`
| Zespół | Konta |
|---|---|
${[
  md`| 0 | środki trwałe, umorzenie środków trwałych, wyposażenie (pozabilansowo) |`,
  md`| 1 | rachunki bankowe (osobny dla dotacji, gdy wymaga tego umowa), kasa |`,
  md`| 2 | rozrachunki z dostawcami, z urzędami${paid ? ' i ZUS, z tytułu wynagrodzeń' : ''}, z darczyńcami i grantodawcami, rozliczenie dotacji |`,
  md`| 4 | koszty według rodzaju: materiały, usługi, podatki i opłaty${paid ? ', wynagrodzenia, składki' : ''}, pozostałe |`,
  md`| 5 | koszty według kodów z § 3 |`,
  md`| 7 | przychody według kodów z § 3, przychody i koszty finansowe, pozostałe |`,
  md`| 8 | fundusz statutowy, rozliczenia międzyokresowe, wynik finansowy |`,
]}
`
}
