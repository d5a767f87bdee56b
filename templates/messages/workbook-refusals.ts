import type { Message } from './message.ts'

/** Why a workbook cannot be read at all. Nothing of the assessment has changed then. */
const pl = {
  workbookMissing: 'Wybierzcie plik arkusza.',
  workbookTooLarge:
    'Plik jest większy niż 2 MB. Arkusz samooceny ma zwykle mniej niż 100 KB: sprawdźcie, czy to ten plik.',
  workbookNotSheet:
    'To nie jest arkusz XLSX. W programie kalkulacyjnym zapiszcie plik jako „Skoroszyt programu Excel (.xlsx)”.',
  workbookBomb:
    'Po rozpakowaniu ten plik byłby za duży, więc go nie otwieramy. Pobierzcie arkusz jeszcze raz i przenieście do niego odpowiedzi.',
  workbookUnreadable:
    'Tego arkusza nie udało się odczytać. Zapiszcie go jeszcze raz w programie kalkulacyjnym albo pobierzcie nowy.',
  workbookLong:
    'W arkuszu jest za dużo wierszy. Pobierzcie nowy i przenieście do niego odpowiedzi.',
  workbookGarbled: 'Strona z podglądem przyszła niepełna. Wczytajcie plik jeszcze raz.',
  workbookLocked:
    'Na tym etapie odpowiedzi nie można zmieniać, więc nie można też wczytać arkusza.',
  workbookNothing: 'Zaznaczcie, co zapisać, albo wróćcie bez zmian.',
  mandateElsewhere: 'Na tym etapie odpowiedzi nie można już zmieniać, więc nie ma czego powierzać.',
} satisfies Record<string, Message>

const en: Record<keyof typeof pl, Message> = {
  workbookMissing: 'Choose the file of the workbook.',
  workbookTooLarge:
    'The file is larger than 2 MB. A workbook usually has less than 100 KB: check that this is the file.',
  workbookNotSheet:
    'This is no XLSX workbook. In your spreadsheet program save it as “Excel workbook (.xlsx)”.',
  workbookBomb:
    'Unpacked, this file would be too large, so it is not opened. Download the workbook again and carry the answers over.',
  workbookUnreadable:
    'This workbook could not be read. Save it again in your spreadsheet program or download a new one.',
  workbookLong: 'The workbook has too many rows. Download a new one and carry the answers over.',
  workbookGarbled: 'The page with the preview came incomplete. Bring the file again.',
  workbookLocked:
    'The answers cannot be changed at this stage, so no workbook can be brought back.',
  workbookNothing: 'Tick what to save, or go back without changes.',
  mandateElsewhere: 'The answers cannot be changed at this stage, so there is nothing to entrust.',
}

export const workbookRefusals = { pl, en }
