/** The touchstone and the streak that gold leaves on it. */
export function Brand({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <path className="brand__stone" d="M5 9.5 18 3l13 6v17L18 33 5 27z" />
      <path className="brand__streak" d="M10 24 25.5 11.5" />
    </svg>
  )
}

/** The only ornament: one stroke of gold. */
export function Streak() {
  return (
    <svg
      className="streak"
      height="10"
      viewBox="0 0 720 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2 7 C180 1 420 9 716 3" />
    </svg>
  )
}
