import type { Message } from './message.ts'

/** Why the public register gave nothing; what was typed stays, and everything can be written by hand. */
const pl = {
  krsMissing: 'Wpiszcie numer KRS: 10 cyfr, razem z zerami na początku.',
  krsNotFound:
    'W rejestrze nie ma teraz takiego numeru. Sprawdźcie cyfry. Jeśli są dobre, organizacja może być wykreślona albo wpisana niedawno: uzupełnijcie dane ręcznie.',
  krsRefusedNumber:
    'Rejestr nie przyjął tego numeru. Sprawdźcie cyfry albo uzupełnijcie dane ręcznie.',
  krsBusy: 'Rejestr ma teraz za dużo zapytań. Spróbujcie za chwilę albo uzupełnijcie dane ręcznie.',
  krsTimeout:
    'Rejestr nie odpowiedział w ciągu kilku sekund. Spróbujcie później albo uzupełnijcie dane ręcznie.',
  krsUnreachable:
    'Nie udało się połączyć z rejestrem. Spróbujcie później albo uzupełnijcie dane ręcznie.',
  krsUnwell: 'Rejestr ma przerwę techniczną. Spróbujcie później albo uzupełnijcie dane ręcznie.',
  krsUnreadable:
    'Rejestr odpowiedział w sposób, którego nie umiemy odczytać. Uzupełnijcie dane ręcznie.',
  krsNothingTicked: 'Zaznaczcie, co przejąć z rejestru, albo wróćcie bez zmian.',
} satisfies Record<string, Message>

const en: Record<keyof typeof pl, Message> = {
  krsMissing: 'Enter the KRS number: 10 digits, with the zeros at the beginning.',
  krsNotFound:
    'The register has no such number now. Check the digits. If they are right, the organisation may have been struck off or entered only recently: fill the details in by hand.',
  krsRefusedNumber:
    'The register did not take this number. Check the digits or fill the details in by hand.',
  krsBusy: 'The register is too busy now. Try again in a moment or fill the details in by hand.',
  krsTimeout:
    'The register did not answer within a few seconds. Try later or fill the details in by hand.',
  krsUnreachable: 'The register could not be reached. Try later or fill the details in by hand.',
  krsUnwell: 'The register is down for maintenance. Try later or fill the details in by hand.',
  krsUnreadable: 'The register answered in a way we cannot read. Fill the details in by hand.',
  krsNothingTicked: 'Tick what to take from the register, or go back without changes.',
}

export const krsRefusals = { pl, en }
