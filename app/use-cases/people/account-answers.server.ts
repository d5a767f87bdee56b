import { Refused } from '#app/errors.ts'

/**
 * Runs something of the account library. What it refuses becomes our sentence `reason`; a queue of passwords
 * that is full becomes a request to come back in a moment. Anything else is a fault.
 */
export async function orRefuse<T>(
  reason: string,
  work: () => Promise<T>,
  field?: string,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const { name } = error as Error
    if (name === 'TooBusy') throw new Refused('tooBusy')
    if (name === 'APIError') throw new Refused(reason, {}, field)
    throw error
  }
}
