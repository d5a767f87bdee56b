import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Meter } from './meter.tsx'
import type { Tone } from './tag.tsx'

export type Task = {
  label: ReactNode
  /** Without an address the task cannot be opened yet. */
  to?: string | undefined
  hint?: ReactNode
  status?: ReactNode
  tone?: Tone
  /** 0 to 100. */
  progress?: number | undefined
}

/** What there is to do, with a plain status each. */
export function TaskList({ tasks, label }: { tasks: Task[]; label?: string }) {
  return (
    <ul className="task-list" aria-label={label}>
      {tasks.map((task, index) => (
        <TaskRow key={task.to ?? index} {...task} />
      ))}
    </ul>
  )
}

function TaskRow({ label, to, hint, status, tone = 'plain', progress }: Task) {
  return (
    <li className={to ? 'task' : 'task task--closed'}>
      <span className="task__name">
        {to ? <Link to={to}>{label}</Link> : <span>{label}</span>}
        {hint && <small className="task__hint">{hint}</small>}
      </span>
      <span className="task__meter">{progress !== undefined && <Meter value={progress} />}</span>
      <span className={`task__status task__status--${tone}`}>{status}</span>
    </li>
  )
}
