import type { Message } from './message.ts'

/** What stops somebody from taking a copy, leaving or having data erased. */
const pl = {
  exportTooLarge:
    'Pliki zajmują razem ponad 4 GB i nie zmieszczą się w jednej kopii. Napiszcie do koordynacji: przygotuje kopię z serwera.',
  erasurePending:
    'Sprawa w kohorcie „{name}” jest w toku, więc danych nie można jeszcze usunąć. Wycofajcie się najpierw z tej kohorty, a potem wróćcie tutaj.',
  erasureNameWrong: 'Wpiszcie nazwę organizacji dokładnie tak, jak jest podana wyżej.',
  erasureUnconfirmed: 'Zaznaczcie, że wiecie, co zostanie usunięte.',
  eraseAdministrator:
    'Jesteś jedyną osobą, która administruje kontem organizacji „{name}”. Najpierw przekaż administrację komuś innemu albo usuń dane tej organizacji.',
  eraseCoordinator:
    'Jesteś jedyną osobą, która koordynuje tę instalację. Najpierw zaproś drugą osobę do tej roli.',
  eraseReviewer:
    'Masz recenzje, które nie są skończone. Dokończ je, odmów ich albo poproś koordynację o zwolnienie, a potem wróć tutaj.',
  erasePasswordWrong: 'To hasło się nie zgadza. Nic nie zostało usunięte.',
  eraseUnconfirmed: 'Zaznacz, że wiesz, co zostanie usunięte.',
  nothingToQuit: 'Tu nic już nie jest w toku. Odśwież stronę, żeby zobaczyć, jak jest.',
}

const en: Record<keyof typeof pl, Message> = {
  exportTooLarge:
    'The files take more than 4 GB and do not fit into one copy. Write to the coordinators: they will prepare a copy from the server.',
  erasurePending:
    'Your case in the cohort “{name}” is under way, so the data cannot be erased yet. Withdraw from this cohort first, then come back here.',
  erasureNameWrong: 'Type the name of the organisation exactly as it is given above.',
  erasureUnconfirmed: 'Tick that you know what will be erased.',
  eraseAdministrator:
    'You are the only administrator of “{name}”. First hand the administration over to somebody else or erase the data of that organisation.',
  eraseCoordinator:
    'You are the only coordinator of this installation. First invite another person to this role.',
  eraseReviewer:
    'You have reviews that are not finished. Finish or decline them or ask the coordinators to release you, then come back here.',
  erasePasswordWrong: 'This password is wrong. Nothing was erased.',
  eraseUnconfirmed: 'Tick that you know what will be erased.',
  nothingToQuit: 'Nothing is under way here any more. Reload the page to see how things are.',
}

export const leavingRefusals = { pl, en }
