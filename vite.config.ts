import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fewScales } from './scripts/fewScales.ts'
import { staticHost } from './scripts/staticHost.ts'
import { cssModules } from './scripts/stylesByName.mjs'
import { standaloneFile } from './scripts/standaloneFile.ts'

/** The chunks of the app's own code, and the modules whose needs each holds: the first one counts. */
const CHUNKS = {
  start: /[\\/]src[\\/]main\.tsx$/,
  dashboard: /[\\/]src[\\/]views[\\/]dashboard[\\/]DashboardView\.tsx$/,
  // What the dashboard loads by itself after that; not what waits for a click.
  later:
    /[\\/]src[\\/](?:views[\\/]dashboard[\\/](?!levers|own[\\/](?!OwnFiguresBox)|.*NameDialog)|.*[\\/](?:Glossary|InteractiveCanvas)\.tsx$)/,
}

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
        rolldownOptions: {
          input: 'embed.html',
          output: {
            codeSplitting: {
              // Each figure is loaded on its own; what few of them share is cut into few chunks.
              groups: [
                // What every embed loads, also where few of its parts share it.
                {
                  name: 'shared',
                  test: /[\\/]src[\\/](?:datasets[\\/](?:queries|fetchFile|fileFields|datasetError|ownPackage)|ui[\\/]Notice|i18n[\\/](?:numbers|onFirstUse))\./,
                  minShareCount: 2,
                  includeDependenciesRecursively: false,
                },
                {
                  name: 'shared',
                  test: /[\\/]src[\\/](?!embed\.tsx)/,
                  minShareCount: 4,
                  includeDependenciesRecursively: false,
                },
              ],
            },
          },
        },
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
              // In few chunks, since cut by which pages share it the same code packs worse by a fifth.
              debugName: 'own',
              name: (id, graph) =>
                Object.entries(CHUNKS).find(([, needs]) => isNeededBy(needs, id, graph))?.[0] ??
                null,
              // The entry stays a chunk of its own, so that a page names one script.
              test: /[\\/]src[\\/](?!main\.tsx)/,
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
