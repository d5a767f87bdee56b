type Numbered = { name: string; krs: string | null; nip: string | null; regon: string | null }

/** Name and numbers of an organisation as printed pages want them: what is unknown is left out. */
export function numbersOf({ name, krs, nip, regon }: Numbered) {
  return { name, ...(krs && { krs }), ...(nip && { nip }), ...(regon && { regon }) }
}
