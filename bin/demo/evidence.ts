import { Readable } from 'node:stream'
import { contextOf } from '#app/use-cases/assessment/read.server.ts'
import { addDocument } from '#app/use-cases/evidence/add-document.server.ts'
import { placeDocument } from '#app/use-cases/evidence/place-document.server.ts'
import { readWorkflow } from '#app/use-cases/workflow/step.server.ts'
import { paper, picture } from './papers.ts'
import type { Traveller } from './path.ts'
import type { World } from './world.ts'

type Owner = Pick<Traveller, 'administrator' | 'organisationId' | 'assessmentId' | 'invented'>

/** Notes of the places where a statute says what a criterion asks. */
const sections = ['§ 2–4', '§ 9', '§ 14, s. 3', '§ 21']

/** The statute as a PDF in the library, beside the first criteria that apply. */
export async function fileStatute(world: World, owner: Owner, count = 2): Promise<void> {
  const lines = [
    'Statut (wyciąg)',
    owner.invented.name,
    '§ 2. Organizacja działa we Wrocławiu i okolicach.',
    '§ 9. Członkowie mają prawo wglądu do uchwał i sprawozdań.',
    '§ 14. Zarząd składa się z trzech osób. Kadencja trwa dwa lata.',
    '§ 21. Organizację reprezentuje prezeska zarządu jednoosobowo.',
    'To dokument przykładowy: organizacja nie istnieje.',
  ]
  const itemId = await add(world, owner, {
    ...{ name: 'Statut', documentDate: '2024-03-18', fileName: 'Statut 2024.pdf' },
    bytes: paper(lines),
  })
  await place(world, owner, { itemId, from: 0, count })
}

/** A small library: a file for several criteria, a text, a photo, and a policy that expires in twenty days. */
export async function fillLibrary(world: World, owner: Owner, daysAgo: number): Promise<void> {
  await fileStatute(world, owner, 4)
  const rules = [
    'Zasady przyjmowania skarg i uwag',
    '1. Uwagi można zgłosić mailem, telefonicznie albo osobiście.',
    '2. Odpowiadamy w ciągu 14 dni. Jeśli potrzeba więcej czasu, mówimy o tym od razu.',
    '3. Raz w roku zarząd czyta wszystkie uwagi razem.',
  ]
  const rulesId = await add(world, owner, {
    ...{ name: 'Zasady przyjmowania skarg', documentDate: '2025-02-03' },
    ...{ fileName: 'zasady-skarg.txt', bytes: Buffer.from(`${rules.join('\n')}\n`) },
  })
  await place(world, owner, { itemId: rulesId, from: 4, count: 1 })
  await add(world, owner, {
    ...{ name: 'Tablica informacyjna w biurze', fileName: 'tablica.png', bytes: picture() },
  })
  const { administrator, organisationId } = owner
  await addDocument(world.deps, await world.as(administrator), {
    ...{ organisationId, form: 'onVisit', name: 'Polisa odpowiedzialności cywilnej' },
    validUntil: world.inDays(daysAgo + 20),
  })
}

type Paper = { name: string; documentDate?: string; fileName: string; bytes: Buffer }

async function add(world: World, owner: Owner, { bytes, fileName, ...paper }: Paper) {
  const received = await world.deps.world.blobs.receive(Readable.from([bytes]))
  const file = Object.assign(received, { fileName, tooLarge: false })
  const { administrator, organisationId } = owner
  const document = { ...paper, organisationId, form: 'file' as const, file }
  return addDocument(world.deps, await world.as(administrator), document)
}

type Where = { itemId: string; from: number; count: number }

async function place(world: World, owner: Owner, { itemId, from, count }: Where) {
  const { administrator, organisationId, assessmentId } = owner
  const { applicable } = contextOf(await readWorkflow(world.deps.db, assessmentId))
  const uses = applicable.slice(from, from + count).map(({ code }, index) => ({
    code,
    note: from === 0 ? (sections[index] ?? '') : '',
  }))
  const input = { organisationId, itemId, assessmentId, uses }
  await placeDocument(world.deps, await world.as(administrator), input)
}
