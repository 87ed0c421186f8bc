// What Vite makes of `*.module.css`, without reading it: every class is called after its file. So
// what runs without a browser draws with the same names as the page, and needs no styles for it.
import { basename } from 'node:path'

/** How Vite names the classes of a module. */
export const cssModules = { generateScopedName: '[name]_[local]' }

export const stylesByName = {
  name: 'styles-by-name',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? `\0styles/${basename(id, '.css')}` : undefined),
  load: (id) => {
    if (!id.startsWith('\0styles/')) return undefined
    const file = basename(id).replace('.', '-')
    return `export default new Proxy({}, { get: (_, name) => '${file}_' + String(name) })`
  },
}
