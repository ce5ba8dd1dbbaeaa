import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { ErrorBoundary } from './load/ErrorBoundary'
import { openCarriedView } from './load/saved-page'
import { applyTheme } from './state/theme'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/notice.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root".')

applyTheme(document.documentElement)
openCarriedView()
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
)
