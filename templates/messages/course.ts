import type { Message } from './message.ts'

/** Words for what happens after a submission and for what comes of it. */
const pl = {
  documents: 'Dokumenty',
  documentsLead: 'Złożone samooceny, raporty, listy z decyzją i wydane dokumenty.',
  'now.invited': 'Zaproszenie czeka na odpowiedź.',
  'now.answering': 'Samoocena jest otwarta, można odpowiadać.',
  'now.returned': 'Samoocena wróciła do uzupełnienia.',
  'now.submitted':
    'Koordynacja sprawdza, czy niczego nie brakuje. Odpowiedzi są do tego czasu zamrożone.',
  'now.staffing': 'Złożenie jest przyjęte. Koordynacja wybiera osoby, które je zrecenzują.',
  'now.reviewing':
    'Recenzentki i recenzenci czytają złożoną wersję. Gdy skończą, powstanie raport.',
  'now.deciding': 'Raport jest gotowy. Koordynacja wyznacza posiedzenie Kapituły.',
  'now.agenda': 'Raport jest gotowy, a sprawa czeka na decyzję Kapituły.',
  'now.completed': 'Kapituła podjęła decyzję i sprawa jest zakończona.',
  'now.exited': 'Udział w kohorcie zakończył się przed czasem.',
  writing: 'List i dokument właśnie powstają. Odświeżcie stronę za chwilę.',
  noneYet: 'Raport, list z decyzją i wydany dokument pojawią się tutaj, gdy będą gotowe.',
  case: 'Sprawa: etap i osoby recenzujące',
  submission: 'Złożona wersja samooceny',
  report: 'Raport z przeglądu',
  letter: 'List z decyzją (PDF)',
  certificate: 'Dokument {number}',
  pdf: 'Plik PDF',
}

const en: Record<keyof typeof pl, Message> = {
  documents: 'Documents',
  documentsLead: 'Submitted self-assessments, reports, letters with decisions, documents issued.',
  'now.invited': 'The invitation waits for an answer.',
  'now.answering': 'The self-assessment is open for answers.',
  'now.returned': 'The self-assessment came back to be completed.',
  'now.submitted':
    'A coordinator checks that nothing is missing. The answers are frozen until then.',
  'now.staffing': 'The submission is accepted. A coordinator chooses people to review it.',
  'now.reviewing': 'Reviewers read the submitted version. A report follows when they are done.',
  'now.deciding': 'The report is ready. A coordinator sets the date of the panel’s meeting.',
  'now.agenda': 'The report is ready and the case waits for the panel’s decision.',
  'now.completed': 'The panel has decided and the case is over.',
  'now.exited': 'Taking part in the cohort ended early.',
  writing: 'The letter and the document are being written. Reload the page in a moment.',
  noneYet: 'The report, the letter and the document issued will appear here when ready.',
  case: 'The case: its stage and reviewers',
  submission: 'The self-assessment as submitted',
  report: 'Review report',
  letter: 'Letter with the decision (PDF)',
  certificate: 'Document {number}',
  pdf: 'PDF file',
}

export const course = { pl, en }
