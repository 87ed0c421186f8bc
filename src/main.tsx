import { createRoot } from 'react-dom/client'
import { App } from '#app/App.tsx'
import { followOtherTabs } from '#state/stored/settings.ts'
import '#ui/tokens.css'
import '#ui/base.css'

followOtherTabs()

const root = document.getElementById('root')
if (root) createRoot(root, { onUncaughtError: tellLost }).render(<App />)

/** Where not even the words of a message have come, the page has only those that it came with. */
function tellLost(error: unknown): void {
  document.getElementById('lost')?.removeAttribute('hidden')
  reportError(error)
}
