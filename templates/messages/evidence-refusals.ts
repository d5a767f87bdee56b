import type { Message } from './message.ts'

/** What stops a file or a document of the library: what it is, what was kept, what to do. */
const pl = {
  nothingNamed:
    'Zaznaczcie albo wpiszcie choć jeden dokument. Nic nie zostało zapisane, a to, co wpisano, jest na stronie.',
  diskFull:
    'Na serwerze brakuje miejsca, więc niczego nie zapisano. To, co wpisano, zostało na stronie. Spróbujcie za jakiś czas albo napiszcie do osoby, która prowadzi serwis.',
  fileMissing: 'Wybierzcie plik albo zaznaczcie, że podajecie tylko nazwę dokumentu.',
  fileUnwanted:
    'Dołączono plik, a zaznaczono co innego. Zaznaczcie „Plik” albo zostawcie pole pliku puste.',
  fileTooLarge:
    'Plik ma więcej niż 20 MB. Zmniejszcie go, na przykład zapiszcie skan w niższej jakości, albo wpiszcie samą nazwę dokumentu.',
  fileEmpty: 'Ten plik jest pusty (0 bajtów). Sprawdźcie, czy dobrze się zapisał.',
  fileIs_program:
    'To plik programu, nie dokument. Wybierzcie dokument, na przykład PDF albo zdjęcie.',
  fileIs_script: 'To skrypt albo plik z kodem, nie dokument. Wybierzcie dokument, na przykład PDF.',
  fileIs_page:
    'To strona internetowa albo rysunek z kodem (HTML, XML, SVG). Zapiszcie ją jako PDF i wybierzcie ten plik.',
  fileIs_archive: 'To archiwum, na przykład ZIP. Rozpakujcie je i dodajcie dokumenty pojedynczo.',
  fileIs_media: 'To nagranie. Podajcie link do niego albo zaznaczcie, że pokażecie je na wizycie.',
  fileIs_macro: 'W tym pliku są makra, czyli program. Zapiszcie dokument bez makr albo jako PDF.',
  fileIs_locked:
    'Ten plik jest zabezpieczony hasłem, więc nikt inny go nie otworzy. Zapiszcie go bez hasła albo jako PDF.',
  fileIs_bomb:
    'Ten plik po rozpakowaniu byłby za duży, żeby go bezpiecznie otworzyć. Zapiszcie dokument jako PDF.',
  fileIs_broken:
    'Ten plik jest uszkodzony albo niepełny. Zapiszcie go jeszcze raz i spróbujcie ponownie.',
  fileIs_encoding:
    'Tego tekstu nie da się pewnie odczytać, bo jest zapisany w starym kodowaniu. Zapiszcie go jako PDF albo tekst UTF-8.',
  fileIs_unknown:
    'Tego rodzaju pliku nie przyjmujemy. Można dodać PDF, zdjęcie, dokument Word, Excel, PowerPoint lub LibreOffice albo zwykły tekst.',
  assessmentFull:
    'Pliki przy jednej samoocenie mogą mieć razem najwyżej 200 MB. Zabierzcie któryś albo podajcie samą nazwę dokumentu.',
  libraryFull:
    'W bibliotece jest już 1 GB plików. Usuńcie te, których nikt nie potrzebuje, albo podajcie samą nazwę dokumentu.',
  fileGone: 'Tego pliku już nie ma: został usunięty. Możecie dodać nowy.',
  fileInSubmission:
    'Tego pliku na razie nie można usunąć: jest częścią złożonej samooceny, którą ktoś jeszcze ogląda. Będzie można, gdy ta sprawa się zakończy.',
  fileInUse:
    'Ten plik stoi przy kryteriach: {codes}. Najpierw zabierzcie go stamtąd albo dodajcie nową wersję.',
  chooseCriteria: 'Zaznaczcie co najmniej jedno kryterium.',
}

const en: Record<keyof typeof pl, Message> = {
  nothingNamed:
    'Tick or name at least one document. Nothing was saved, and what you typed is on the page.',
  diskFull:
    'The server is out of space, so nothing was saved. What you typed is still on the page. Try later or write to whoever runs this service.',
  fileMissing: 'Choose a file, or say that you give only the name of the document.',
  fileUnwanted:
    'A file was added but something else is marked. Mark “File” or leave the file empty.',
  fileTooLarge:
    'The file has more than 20 MB. Make it smaller, for instance scan it in lower quality, or give the name of the document only.',
  fileEmpty: 'This file is empty (0 bytes). Check that it was saved well.',
  fileIs_program: 'This is a program, not a document. Choose a document, such as a PDF or a photo.',
  fileIs_script:
    'This is a script or a file with code, not a document. Choose a document, such as a PDF.',
  fileIs_page:
    'This is a web page or a drawing with code (HTML, XML, SVG). Save it as PDF and choose that file.',
  fileIs_archive: 'This is an archive, such as ZIP. Unpack it and add the documents one by one.',
  fileIs_media: 'This is a recording. Give a link to it or say that you will show it at the visit.',
  fileIs_macro: 'This file holds macros, which is a program. Save it without macros or as PDF.',
  fileIs_locked:
    'This file is locked with a password, so nobody else can open it. Save it without one or as PDF.',
  fileIs_bomb: 'Unpacked, this file would be too large to open safely. Save the document as PDF.',
  fileIs_broken: 'This file is damaged or incomplete. Save it again and try once more.',
  fileIs_encoding:
    'This text cannot be read for certain: it is in an old encoding. Save it as PDF or UTF-8 text.',
  fileIs_unknown:
    'We do not take this kind of file. You can add a PDF, a photo, a Word, Excel, PowerPoint or LibreOffice document, or plain text.',
  assessmentFull:
    'The files of one self-assessment may have 200 MB together. Take one away or give the name of the document only.',
  libraryFull:
    'The library already holds 1 GB of files. Delete those nobody needs or give the name of the document only.',
  fileGone: 'This file is no longer here: it was deleted. You can add a new one.',
  fileInSubmission:
    'This file cannot be deleted yet: it is part of a submitted self-assessment somebody still looks at. It can be once that is over.',
  fileInUse:
    'This file stands beside criteria: {codes}. Take it away there first or add a new version.',
  chooseCriteria: 'Tick at least one criterion.',
}

export const evidenceRefusals = { pl, en }
