import { createRoot } from 'react-dom/client'
import { App } from '#app/App.tsx'
import { followOtherTabs } from '#state/stored/settings.ts'
import '#ui/tokens.css'
import '#ui/base.css'

followOtherTabs()

const root = document.getElementById('root')
if (root) createRoot(root, { onUncaughtError: showFallback }).render(<App />)

/** Shows the static message of index.html, since an uncaught error may leave no text loaded. */
function showFallback(error: unknown): void {
  document.getElementById('lost')?.removeAttribute('hidden')
  reportError(error)
}
