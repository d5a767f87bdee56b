/** Upper ends of the brackets a reviewer chooses from when asked how long the work took, in minutes. */
export const timeBrackets: readonly number[] = [60, 120, 240, 480, 960, 1920]
