import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { IconButton } from '../shared/IconButton'
import { leavePath, walkPath } from '../state/changes'
import { useActions, useExplorer } from '../state/use-explorer'
import type { PathView } from '../state/view'
import panel from '../selection/panel.module.css'
import { count, strings } from '../strings'
import { currentPath, type FoundPaths } from './current-path'
import { NoPath } from './NoPath'
import { PathEnds } from './PathEnds'
import styles from './PathPanel.module.css'
import { PathStep } from './PathStep'

/** The shortest paths between two entities, one at a time, told as a chain of sentences. */
export function PathPanel() {
  const path = useExplorer((explorer) => explorer.view.path)
  const found = useExplorer(({ document, view }) => currentPath(document, view))
  const { explore } = useActions()
  return (
    <article className={panel.panel} aria-label={strings.path}>
      <div className={panel.bar}>
        <p className={panel.kicker}>Path</p>
        <IconButton label={strings.leavePath} onClick={() => explore(leavePath)}>
          <X />
        </IconButton>
      </div>
      <PathEnds />
      {path === null || found === null ? (
        <p className={styles.ask}>Choose the other end: here, in the picture, or anywhere in the article.</p>
      ) : (
        <>
          <DeniedChoice denied={path.denied} />
          <Outcome path={path} found={found} />
        </>
      )}
    </article>
  )
}

function Outcome({ path, found }: { path: PathView; found: FoundPaths }) {
  const { current, paths, index } = found
  const { explore } = useActions()
  if (current === null) return <NoPath path={path} deniedWouldHelp={found.deniedWouldHelp} />
  const walk = (by: number) => explore(walkPath({ index: (index + by + paths.length) % paths.length }))
  return (
    <section>
      <div className={styles.which}>
        <p>
          {paths.length === 1 ? 'The only shortest path' : `Path ${index + 1} of ${paths.length}`}
          {`, ${count(current.length, 'step', 'steps')}`}
        </p>
        {paths.length > 1 && (
          <>
            <IconButton label={strings.previousPath} onClick={() => walk(-1)}>
              <ChevronLeft />
            </IconButton>
            <IconButton label={strings.nextPath} onClick={() => walk(1)}>
              <ChevronRight />
            </IconButton>
          </>
        )}
      </div>
      <ol className={styles.chain}>
        {current.map((step) => (
          <PathStep key={`${step.from} ${step.to}`} step={step} />
        ))}
      </ol>
    </section>
  )
}

function DeniedChoice({ denied }: { denied: boolean }) {
  const { explore } = useActions()
  return (
    <label className={styles.denied}>
      <input
        type="checkbox"
        checked={denied}
        onChange={(event) => explore(walkPath({ denied: event.target.checked, index: 0 }))}
      />
      Walk along denied relations too
    </label>
  )
}
