// Names the classes of `*.module.css` as Vite does, without reading the file, so that code that
// runs without a browser renders the class names of the page and needs no styles.
import { basename } from 'node:path'

/** How Vite names the classes of a module: `Button_strong` for `.strong` in `Button.module.css`. */
export const cssModules = {
  generateScopedName: (local, path) => nameOf(basename(path, '.module.css'), local),
}

export const stylesByName = {
  name: 'styles-by-name',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? `\0styles/${basename(id, '.css')}` : undefined),
  load: (id) => {
    if (!id.startsWith('\0styles/')) return undefined
    const file = nameOf(basename(id, '.module'), '')
    return `export default new Proxy({}, { get: (_, name) => '${file}' + String(name) })`
  },
}

function nameOf(file, local) {
  return `${file}_${local}`
}
