import type { Message } from './message.ts'

/** What may be wrong with a KRS, NIP or REGON number, and how to put it right. */
const pl = {
  krsEmpty: 'Wpiszcie cyfry numeru KRS albo zostawcie pole puste.',
  krsLetters: 'Numer KRS składa się z samych cyfr. Sprawdźcie, czy nie ma w nim litery.',
  krsTooShort: 'Numer KRS ma 10 cyfr, razem z zerami na początku.',
  krsTooShortMeant:
    'Numer KRS ma 10 cyfr, razem z zerami na początku. Czy chodziło o {suggestion}?',
  krsLettersMeant: 'Numer KRS składa się z samych cyfr. Czy chodziło o {suggestion}?',
  krsTooLong: 'Numer KRS ma 10 cyfr, a tu jest ich więcej.',
  krsSameDigits:
    'Numer KRS nie składa się z dziesięciu takich samych cyfr. Sprawdźcie go w odpisie.',
  krsNotForForm:
    'Organizacje o tej formie prawnej nie mają numeru KRS. Numer z innego rejestru wpiszcie w polu „Numer w innym rejestrze”.',
  nipEmpty: 'Wpiszcie cyfry numeru NIP albo zostawcie pole puste.',
  nipLetters: 'NIP składa się z samych cyfr. Sprawdźcie, czy nie ma w nim litery.',
  nipLettersMeant: 'NIP składa się z samych cyfr. Czy chodziło o {suggestion}?',
  nipTooShort: 'NIP ma 10 cyfr, a tu jest ich mniej.',
  nipTooLong: 'NIP ma 10 cyfr, a tu jest ich więcej.',
  nipSameDigits: 'NIP nie składa się z dziesięciu takich samych cyfr.',
  nipLeadingZero: 'NIP nie zaczyna się od zera. Przepiszcie go jeszcze raz z dokumentu.',
  nipPrefix: 'Żaden NIP nie zaczyna się od takich cyfr. Przepiszcie go jeszcze raz z dokumentu.',
  nipNoCheckDigit: 'W tym numerze NIP jest pomyłka. Przepiszcie go jeszcze raz z dokumentu.',
  nipCheckDigit: 'W tym numerze NIP jest pomyłka. Przepiszcie go jeszcze raz z dokumentu.',
  regonEmpty: 'Wpiszcie cyfry numeru REGON albo zostawcie pole puste.',
  regonLetters: 'REGON składa się z samych cyfr. Sprawdźcie, czy nie ma w nim litery.',
  regonLettersMeant: 'REGON składa się z samych cyfr. Czy chodziło o {suggestion}?',
  regonLength: 'REGON ma 9 cyfr, a w jednostce lokalnej 14.',
  regonSameDigits: 'REGON nie składa się z takich samych cyfr.',
  regonCheckDigit: 'W tym numerze REGON jest pomyłka. Przepiszcie go jeszcze raz z dokumentu.',
}

const en: Record<keyof typeof pl, Message> = {
  krsEmpty: 'Type the digits of the KRS number or leave the field empty.',
  krsLetters: 'A KRS number has digits only. Check that there is no letter in it.',
  krsTooShort: 'A KRS number has 10 digits, with the zeros at the beginning.',
  krsTooShortMeant:
    'A KRS number has 10 digits, with the zeros at the beginning. Did you mean {suggestion}?',
  krsLettersMeant: 'A KRS number has digits only. Did you mean {suggestion}?',
  krsTooLong: 'A KRS number has 10 digits; here there are more.',
  krsSameDigits: 'A KRS number is not ten equal digits. Check it in your extract.',
  krsNotForForm:
    'Organisations of this legal form have no KRS number. Type a number from another register in “Number in another register”.',
  nipEmpty: 'Type the digits of the NIP or leave the field empty.',
  nipLetters: 'A NIP has digits only. Check that there is no letter in it.',
  nipLettersMeant: 'A NIP has digits only. Did you mean {suggestion}?',
  nipTooShort: 'A NIP has 10 digits; here there are fewer.',
  nipTooLong: 'A NIP has 10 digits; here there are more.',
  nipSameDigits: 'A NIP is not ten equal digits.',
  nipLeadingZero: 'A NIP does not begin with a zero. Copy it once more from a document.',
  nipPrefix: 'No NIP begins with these digits. Copy it once more from a document.',
  nipNoCheckDigit: 'There is a mistake in this NIP. Copy it once more from a document.',
  nipCheckDigit: 'There is a mistake in this NIP. Copy it once more from a document.',
  regonEmpty: 'Type the digits of the REGON or leave the field empty.',
  regonLetters: 'A REGON has digits only. Check that there is no letter in it.',
  regonLettersMeant: 'A REGON has digits only. Did you mean {suggestion}?',
  regonLength: 'A REGON has 9 digits, or 14 for a local unit.',
  regonSameDigits: 'A REGON is not made of equal digits.',
  regonCheckDigit: 'There is a mistake in this REGON. Copy it once more from a document.',
}

export const numbers = { pl, en }
