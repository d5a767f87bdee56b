/** Letters without their marks, so that "zazolc" finds "Zażółć". */
export function plainOf(text: string): string {
  return text.trim().toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
}
