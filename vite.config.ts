import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fewScales } from './scripts/fewScales.ts'
import { staticHost } from './scripts/staticHost.ts'
import { cssModules } from './scripts/stylesByName.mjs'
import { standaloneFile } from './scripts/standaloneFile.ts'

const ENTRY = /[\\/]src[\\/]main\.tsx$/
const FIRST_PAGE = /[\\/]src[\\/]views[\\/]dashboard[\\/]DashboardView\.tsx$/

export default defineConfig({
  // `BASE_PATH=/corridor/ npm run build` for a host that serves from a folder.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), fewScales(), staticHost(), standaloneFile()],
  builder: {
    buildApp: async (builder) => {
      // One after the other: the first empties the folder.
      const { client, embed, standalone } = builder.environments
      if (client) await builder.build(client)
      if (embed) await builder.build(embed)
      if (standalone) await builder.build(standalone)
    },
  },
  environments: {
    // Built on its own, so that neither page loads a chunk that only the other needs whole.
    embed: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: '.vite/embed.json',
        rolldownOptions: { input: 'embed.html' },
      },
    },
    // Built as a library, which has everything in one piece, for a page that stands alone.
    standalone: {
      consumer: 'client',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: false,
        lib: { entry: 'src/standalone.tsx', formats: ['iife'], name: 'standalone' },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    },
  },
  css: { modules: cssModules },
  // Workers load what they need on demand too.
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // One style sheet for all pages: the first screen needs most of it, and nothing has to wait for more.
    cssCodeSplit: false,
    // The policy allows no font or script from a data address.
    assetsInlineLimit: 0,
    // `npm run size` reads from it which chunks a page loads.
    manifest: true,
    rolldownOptions: {
      output: {
        // The names of those who need it would be longer than some of what they load.
        chunkFileNames: ({ name }) => `assets/${name.split('~')[0]}-[hash].js`,
        codeSplitting: {
          groups: [
            // First, so that what the entry needs never ends up in the chunk of the charts.
            {
              name: 'framework',
              test: /node_modules/,
              tags: ['$initial'],
              priority: 1,
            },
            // Cut by who needs it, so that a chart loaded on demand brings its own part of Recharts.
            {
              name: 'recharts',
              test: /node_modules[\\/](recharts|victory-vendor|d3-)/,
              entriesAware: true,
            },
            {
              // One chunk for what the first page draws with: cut into those it shares with each other
              // page, the same code would pack worse.
              debugName: 'first',
              name: (id, graph) =>
                isNeededBy(FIRST_PAGE, id, graph) && !isNeededBy(ENTRY, id, graph) ? 'first' : null,
              test: /[\\/]src[\\/]/,
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
})

type Graph = Readonly<{
  getModuleInfo: (id: string) => Readonly<{ importers: readonly string[] }> | null
}>

/** True for a module that is loaded together with the one whose name matches. */
function isNeededBy(name: RegExp, id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (name.test(id)) return true
  if (seen.has(id)) return false

  seen.add(id)
  const { importers = [] } = graph.getModuleInfo(id) ?? {}
  return importers.some((importer) => isNeededBy(name, importer, graph, seen))
}
