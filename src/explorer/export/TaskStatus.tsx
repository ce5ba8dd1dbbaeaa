import styles from './TaskStatus.module.css'
import type { Task } from './use-task'

/** How a task stands: that it runs, what came of it. */
export function TaskStatus({ task }: { task: Task }) {
  return (
    <div className={styles.status}>
      {task.state === 'busy' && <progress aria-label={task.words} />}
      <p role="status" data-state={task.state}>
        {task.state === 'idle' ? '' : task.words}
      </p>
    </div>
  )
}
