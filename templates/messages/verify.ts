import type { Message } from './message.ts'

/** Words of the page on which anyone verifies a document. */
const pl = {
  title: 'Sprawdź dokument',
  lead: 'Wpisz numer z zaświadczenia albo certyfikatu. Zobaczysz, czy istnieje i jaki jest jego stan dziś.',
  number: 'Numer dokumentu',
  numberHint: 'Na przykład P-2026-0001 albo C-2026-0014.',
  check: 'Sprawdź',
  checkOther: 'Sprawdź inny numer',
  checked: 'Sprawdzenie dokumentu {number}',
  notFoundTitle: 'Nie znaleziono dokumentu o tym numerze',
  notFoundText:
    'Sprawdź, czy numer jest przepisany dokładnie: litera P albo C, rok i co najmniej cztery cyfry. Dokument bez numeru w tym rejestrze nie został tu wydany.',
  tooMany: 'Za dużo sprawdzeń w krótkim czasie',
  tooManyText: 'Spróbuj ponownie za {minutes} min.',
  'P.issued': 'To jest zaświadczenie próbne, nie certyfikat.',
  'P.withdrawn': 'To zaświadczenie próbne cofnięto {day}.',
  'P.annulled': 'To zaświadczenie próbne unieważniono {day}.',
  'C.valid': 'Ten certyfikat jest ważny.',
  'C.conditional': 'Ten certyfikat jest ważny warunkowo.',
  'C.suspended': 'Ten certyfikat jest zawieszony od {day}.',
  'C.expired': 'Ten certyfikat wygasł {day}.',
  'C.withdrawn': 'Ten certyfikat cofnięto {day}.',
  'C.annulled': 'Ten certyfikat unieważniono {day}.',
  'P.covers':
    'Potwierdza udział organizacji w próbnej standaryzacji: {standard}, wersja {version}. Wydano {issued}.',
  'P.coversNamed':
    '{name}{numbers} wzięła udział w próbnej standaryzacji: {standard}, wersja {version}. Wydano {issued}.',
  'C.covers':
    '{name}{numbers}: poziom {level}, {standard}, wersja {version}. Wydano {issued}, na czas do {until}.',
  'level.basic': 'podstawowy',
  'level.advanced': 'zaawansowany',
  areas: 'Obszary: {areas}.',
  nameHidden:
    'Nazwę organizacji zobaczysz, gdy otworzysz stronę kodem QR z dokumentu. Sam numer jej nie pokazuje.',
  findings: 'Co sprawdzono',
  genuine: 'Autentyczność',
  genuineYes: 'numer nadał wystawca',
  content: 'Treść',
  contentText: 'porównaj dokument z tym, co widać na tej stronie',
  status: 'Stan na dziś',
  'status.issued': 'wydane, próbne',
  'status.valid': 'ważny',
  'status.conditional': 'ważny warunkowo',
  'status.suspended': 'zawieszony',
  'status.expired': 'wygasł',
  'status.withdrawn': 'cofnięty',
  'status.annulled': 'unieważniony',
  issuer: 'Wystawca',
  saysNotTitle: 'Czego ten dokument nie mówi',
  'P.saysNot':
    'Nie stwierdza, że organizacja spełnia standard, i nie podaje opinii Kapituły. Nie zastępuje certyfikatu ani kontroli.',
  'C.saysNot':
    'Nie ocenia jakości pojedynczych działań ani nie zastępuje kontroli. Pokazuje stan z dnia decyzji Kapituły.',
  noReason: 'Powodów cofnięcia i unieważnienia nie podajemy.',
  toRegister: 'Rejestr certyfikatów',
  whoSees: 'każdy, kto zna numer.',
}

const en: Record<keyof typeof pl, Message> = {
  title: 'Verify a document',
  lead: 'Type the number from a document. You will see whether it exists and its status today.',
  number: 'Number of the document',
  numberHint: 'Such as P-2026-0001 or C-2026-0014.',
  check: 'Verify',
  checkOther: 'Verify another number',
  checked: 'Verification of {number}',
  notFoundTitle: 'No document with this number was found',
  notFoundText:
    'Check that the number is copied exactly: the letter P or C, the year and at least four digits. A document without a number in this register was not issued here.',
  tooMany: 'Too many look-ups in a short time',
  tooManyText: 'Try again in {minutes} min.',
  'P.issued': 'This is a document of a trial, not a certificate.',
  'P.withdrawn': 'This trial document was withdrawn on {day}.',
  'P.annulled': 'This trial document was annulled on {day}.',
  'C.valid': 'This certificate is valid.',
  'C.conditional': 'This certificate is valid with conditions.',
  'C.suspended': 'This certificate has been suspended since {day}.',
  'C.expired': 'This certificate expired on {day}.',
  'C.withdrawn': 'This certificate was withdrawn on {day}.',
  'C.annulled': 'This certificate was annulled on {day}.',
  'P.covers':
    'It confirms that an organisation took part in a trial standardisation: {standard}, version {version}. Issued {issued}.',
  'P.coversNamed':
    '{name}{numbers} took part in a trial standardisation: {standard}, version {version}. Issued {issued}.',
  'C.covers':
    '{name}{numbers}: {level} level, {standard}, version {version}. Issued {issued}, until {until}.',
  'level.basic': 'basic',
  'level.advanced': 'advanced',
  areas: 'Areas: {areas}.',
  nameHidden:
    'The name of the organisation is shown when you open this page by the QR code of the document. The number alone does not show it.',
  findings: 'What was checked',
  genuine: 'Authenticity',
  genuineYes: 'the number was given by the issuer',
  content: 'Content',
  contentText: 'compare the document with what this page shows',
  status: 'Status today',
  'status.issued': 'issued, trial',
  'status.valid': 'valid',
  'status.conditional': 'valid with conditions',
  'status.suspended': 'suspended',
  'status.expired': 'expired',
  'status.withdrawn': 'withdrawn',
  'status.annulled': 'annulled',
  issuer: 'Issuer',
  saysNotTitle: 'What this document does not say',
  'P.saysNot':
    'It does not state that the organisation meets the standard, nor the opinion of the panel. It replaces neither a certificate nor an inspection.',
  'C.saysNot':
    'It does not judge single activities and replaces no inspection. It shows the state on the day of the panel’s decision.',
  noReason: 'We do not give the reasons of withdrawal and annulment.',
  toRegister: 'Register of certificates',
  whoSees: 'everyone who knows the number.',
}

export const verify = { pl, en }
