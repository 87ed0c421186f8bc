import { createRoot } from 'react-dom/client'
import { App } from '#app/App.tsx'
import { followOtherTabs } from '#state/desk.ts'
import '#ui/tokens.css'
import '#ui/base.css'

followOtherTabs()

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
