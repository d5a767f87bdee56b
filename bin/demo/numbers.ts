/** Numbers that are well formed and belong to nobody: NIP 999…, REGON 99…, KRS 0009…. */
export function numbersOf(n: number): { nip: string; regon: string; krs: string } {
  return { nip: nip(n), regon: regon(n), krs: `0009${String(100_000 + n).padStart(6, '0')}` }
}

const nips: string[] = []
let tail = 100_000

/** The n-th NIP with prefix 999 whose check digit exists (a remainder of 10 has none). */
function nip(n: number): string {
  for (; nips.length <= n; tail += 7) {
    const nine = `999${tail}`
    const check = sum(nine, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11
    if (check < 10) nips.push(`${nine}${check}`)
  }
  return nips[n] as string
}

function regon(n: number): string {
  const eight = `99${String(100_000 + n * 13).padStart(6, '0')}`
  return `${eight}${(sum(eight, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10}`
}

const sum = (digits: string, weights: number[]) =>
  weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
