// `npm run new:figure <id>`: writes a figure that already passes every check, for its author to
// change: its folder, its test, its row in the catalogue, its maker, its words and its line in the docs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CATALOGUE } from '#figures/catalogue.ts'

const CATALOGUE_FILE = 'src/figures/catalogue.ts'
const MAKERS = 'src/figures/dashboardFigures.ts'
const LOADERS = 'src/figures/makerLoaders.ts'
const WORDS = 'src/i18n/en/figure.ts'
const EMBEDDING = 'docs/embedding.md'
const TEMPLATES = 'scripts/newFigure'
const WRONG_ARGUMENTS = 2

/** The catalogue row of the new figure: on the dashboard, recorded data only, no controls. */
const ROW = {
  page: 'dashboard',
  place: "{ group: 'today', width: 'half' }",
  onlyWith: null,
  needs: 'NOTHING_ELSE',
  isMovedByScenario: false,
  isCostly: false,
  controls: '[]',
  embedHeight: 480,
  controlsHeight: 0,
  hasNativeChart: true,
} as const

const MESSAGES = {
  title: 'Trade in the latest years',
  sentence: 'In {year}, {source} counted {value}.',
  none: '{source} has not reported any year.',
  missing: 'not reported',
  paragraph: 'In {period}, trade came to {total}.',
}

/**
 * Writes the figure `id` below `root` and prints the files written. Returns the exit code: 2 for an
 * invalid or existing id.
 */
export function main([id = '', root = '.']: readonly string[]): number {
  const problem = problemWith(id, root)
  if (problem) {
    console.error(problem)
    return WRONG_ARGUMENTS
  }

  const name = id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const component = name.charAt(0).toUpperCase() + name.slice(1)
  const fill = (template: string) =>
    readFileSync(join(TEMPLATES, template), 'utf8')
      .replaceAll('__id__', id)
      .replaceAll('__name__', name)
      .replaceAll('__Name__', component)
  const folder = `src/figures/${name}`
  const written = [
    write(`${folder}/${name}.tsx`, fill('maker.tsx.txt')),
    write(`${folder}/${component}Chart.tsx`, fill('chart.tsx.txt')),
    write(`tests/figures/${name}/${name}.test.ts`, fill('test.ts.txt')),
    edit(CATALOGUE_FILE, (text) => before(text, '} as const satisfies', catalogueRow(id))),
    edit(MAKERS, (text) =>
      before(
        `import { ${name} } from '#figures/${name}/${name}.tsx'\n${text}`,
        '} as const satisfies',
        id === name ? `  ${name},\n` : `  '${id}': ${name},\n`,
      ),
    ),
    edit(LOADERS, (text) => before(text, '\n}', loaderLine(id, name))),
    edit(WORDS, (text) => before(text, '} as const', messages(id))),
    edit(EMBEDDING, (text) => before(text, '<!-- /figures -->', docsLine(id))),
  ]
  console.log(`${written.join('\n')}\n\nNext: CONTRIBUTING.md, “Add a figure”.`)
  return 0

  function write(path: string, text: string): string {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
    return `new      ${path}`
  }

  function edit(path: string, change: (text: string) => string): string {
    writeFileSync(join(root, path), change(readFileSync(join(root, path), 'utf8')))
    return `changed  ${path}`
  }
}

function problemWith(id: string, root: string): string | null {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) {
    return `“${id}” cannot name a figure. Give small letters, with hyphens between words: npm run new:figure trade-share`
  }
  const isTaken = Object.hasOwn(CATALOGUE, id) || existsSync(join(root, 'src/figures', id))
  return isTaken ? `There is a figure or folder “${id}” already. Choose another name.` : null
}

function catalogueRow(id: string): string {
  const values = Object.entries(ROW).map(([key, value]) => {
    return `    ${key}: ${key === 'page' ? `'${value}'` : value},\n`
  })
  return `  ${/-/.test(id) ? `'${id}'` : id}: {\n${values.join('')}  },\n`
}

function loaderLine(id: string, name: string): string {
  const key = id === name ? id : `'${id}'`
  return `\n  ${key}: async () => (await import('#figures/${name}/${name}.tsx')).${name},`
}

function messages(id: string): string {
  const lines = Object.entries(MESSAGES).map(([key, words]) => {
    return `  '${id}.${key}': '${words}',\n`
  })
  return lines.join('')
}

/** The line of a figure in the list of docs/embedding.md. */
export function docsLine(id: string, height: number = ROW.embedHeight, title?: string): string {
  return `- \`${id}\`: ${title ?? MESSAGES.title} (${height} px)\n`
}

/** `text` with `addition` inserted before the last occurrence of `mark`. */
function before(text: string, mark: string, addition: string): string {
  const at = text.lastIndexOf(mark)
  if (at < 0) throw new Error(`There is no “${mark}” to write before. Has the file changed?`)
  return text.slice(0, at) + addition + text.slice(at)
}
