import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { licenceText, partsOf, shippedParts, type Part } from './licences.ts'
import type { Standalone } from '../src/files/html/standaloneScript.ts'

const FILE = 'standalone.json'

/**
 * Turns the build of the standalone script into one file that the app fetches to export a briefing
 * as a standalone page: code and styles as text, and a policy that allows these and no requests.
 */
export function standaloneFile(): Plugin {
  let root = '.'
  return {
    name: 'corridor-standalone-file',
    enforce: 'post',
    configResolved(config) {
      root = config.root
    },
    applyToEnvironment: ({ name }) => name === 'standalone',
    // Such a page reads and writes no files, and would carry the words of pages and dialogs that do.
    load: {
      filter: { id: /[\\/]src[\\/]i18n[\\/]en[\\/](?:brief|bundle|data|files|share|sources)\.ts$/ },
      handler: (id) => `export const ${basename(id, '.ts').replace(/s$/, '')}Messages = {}`,
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = JSON.stringify(standaloneOf(Object.values(bundle), shippedParts(root)))
        for (const file of Object.keys(bundle)) delete bundle[file]
        this.emitFile({ type: 'asset', fileName: FILE, source })
      },
    },
  }
}

function standaloneOf(
  files: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[],
  parts: readonly Part[],
): Standalone {
  const modules = files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
  const fonts = parts.filter(({ name }) => name.startsWith('@fontsource'))
  const licences = licenceText([...partsOf(parts, modules), ...fonts])
  const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []))
  const styles = files.flatMap((file) =>
    file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
  )
  const [script, style] = [chunks.join('\n').trim(), styles.join('\n').trim()]
  refuse(chunks.length !== 1, `is in ${chunks.length} pieces`)
  refuse(styles.length !== 1, `has ${styles.length} style sheets`)
  refuse(/<\/script|<!--/i.test(script), 'holds what ends a script')
  refuse(/<\/style/i.test(style), 'holds what ends a style sheet')
  refuse(/url\((?!["']?data:)/.test(style), 'loads something from elsewhere')
  return { script, style, policy: policyFor(script, style), licences }
}

/** @throws Error where a standalone page would be incomplete or unsafe. */
function refuse(isWrong: boolean, what: string): void {
  if (isWrong)
    throw new Error(`The standalone script ${what}, so no page of its own can be made of it.`)
}

function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
