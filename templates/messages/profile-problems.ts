import type { ProfileProblemKey } from '#workflows/organisation/profile.ts'
import type { Message } from './message.ts'

/** What in a profile cannot be true: the refusals say it, so every form knows these few. */
const impossiblePl = {
  ordinaryAssociationPublicBenefit:
    'Stowarzyszenie zwykłe nie może mieć statusu OPP. Sprawdźcie formę prawną albo odpowiedź o OPP.',
  ordinaryAssociationBusiness:
    'Stowarzyszenie zwykłe nie może prowadzić działalności gospodarczej. Sprawdźcie formę prawną albo tę odpowiedź.',
  ordinaryAssociationPaidActivity:
    'Stowarzyszenie zwykłe nie może prowadzić działalności odpłatnej. Sprawdźcie formę prawną albo tę odpowiedź.',
  holidaysWithoutMinors:
    'Organizujecie wypoczynek dzieci lub młodzieży, więc w działaniach uczestniczą osoby poniżej 18 lat. Zmieńcie jedną z tych odpowiedzi.',
}

const impossibleEn: Record<keyof typeof impossiblePl, Message> = {
  ordinaryAssociationPublicBenefit:
    'An ordinary association cannot have public-benefit status. Check the legal form or this answer.',
  ordinaryAssociationBusiness:
    'An ordinary association cannot run business activity. Check the legal form or this answer.',
  ordinaryAssociationPaidActivity:
    'An ordinary association cannot run paid statutory activity. Check the legal form or this answer.',
  holidaysWithoutMinors:
    'You organise holidays for children or young people, so people under 18 do take part. Change one of these answers.',
}

export const impossibleProfiles = { pl: impossiblePl, en: impossibleEn }

/** What is only worth a second look. */
const pl: Record<ProfileProblemKey, Message> = {
  ...impossiblePl,
  simplifiedPublicBenefit:
    'Organizacje ze statusem OPP zwykle nie mogą prowadzić uproszczonej ewidencji (UEPiK). Zapytajcie o to księgową lub księgowego.',
  simplifiedBusiness:
    'Przy działalności gospodarczej zwykle nie można prowadzić uproszczonej ewidencji (UEPiK). Zapytajcie o to księgową lub księgowego.',
  simplifiedCompany:
    'Spółki prowadzą pełną księgowość, a nie uproszczoną ewidencję (UEPiK). Sprawdźcie tę odpowiedź.',
  simplifiedRevenue:
    'Przy przychodach powyżej 1 mln zł uproszczona ewidencja (UEPiK) zwykle nie jest możliwa. Zapytajcie o to księgową lub księgowego.',
  circleInWroclaw:
    'Koła gospodyń wiejskich zrzeszają mieszkanki i mieszkańców wsi. Siedziba we Wrocławiu to wyjątek: sprawdźcie, czy forma prawna i adres są właściwe.',
  circleBookkeeping:
    'Ewidencję koła gospodyń wiejskich prowadzą tylko koła. Sprawdźcie formę prawną albo odpowiedź o księgowości.',
  entrepreneursRegister:
    'Spółdzielnie socjalne i spółki są wpisane do rejestru przedsiębiorców KRS. Sprawdźcie odpowiedź o rejestrze.',
  businessWithoutRegister:
    'Działalność gospodarczą zgłasza się do rejestru przedsiębiorców KRS. Sprawdźcie, czy jesteście tam wpisani.',
  workersWithoutContracts:
    'Podajecie liczbę osób pracujących zarobkowo, a zarazem brak umów o pracę, zlecenia i dzieła. Sprawdźcie te odpowiedzi.',
}

const en: Record<ProfileProblemKey, Message> = {
  ...impossibleEn,
  simplifiedPublicBenefit:
    'Organisations with public-benefit status usually cannot keep simplified records (UEPiK). Ask your accountant.',
  simplifiedBusiness:
    'With business activity, simplified records (UEPiK) are usually not allowed. Ask your accountant.',
  simplifiedCompany:
    'Companies keep full accounting books, not simplified records (UEPiK). Check this answer.',
  simplifiedRevenue:
    'With revenue above PLN 1 million, simplified records (UEPiK) are usually not allowed. Ask your accountant.',
  circleInWroclaw:
    'Rural homemakers’ circles unite people who live in villages. A seat in Wrocław is an exception: check the legal form and the address.',
  circleBookkeeping:
    'Only rural homemakers’ circles keep the records of a circle. Check the legal form or the bookkeeping.',
  entrepreneursRegister:
    'Social co-operatives and companies are in the KRS register of entrepreneurs. Check the answer about the register.',
  businessWithoutRegister:
    'Business activity is entered in the KRS register of entrepreneurs. Check whether you are in it.',
  workersWithoutContracts:
    'You give a number of paid workers but no employment or civil-law contracts. Check these answers.',
}

export const profileProblems = { pl, en }
