import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { staticHost } from './scripts/staticHost.ts'
import { cssModules } from './scripts/stylesByName.mjs'

export default defineConfig({
  // `BASE_PATH=/corridor/ npm run build` for a host that serves from a folder.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react(), staticHost()],
  builder: {
    buildApp: async (builder) => {
      // One after the other: the first empties the folder.
      const { client, embed } = builder.environments
      if (client) await builder.build(client)
      if (embed) await builder.build(embed)
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
  },
  css: { modules: cssModules },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    // The policy allows no font or script from a data address.
    assetsInlineLimit: 0,
    // `npm run size` reads from it which chunks a page loads.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // First, so that what the entry needs never ends up in the chunk of the charts.
            {
              name: 'framework',
              test: /node_modules/,
              tags: ['$initial'],
              priority: 1,
            },
            // What every drawing needs, in one piece: many small files are more to download than one.
            {
              name: 'drawings',
              test: /[\\/]src[\\/](?:charts[\\/](?:colours|live|paint|StatusMark|textWidth|Label|plot|host|linePath|niceScale|legend|printCell)|figures[\\/](?:origins|history|flowNames|choose))\./,
            },
            // Cut by who needs it, so that a chart loaded on demand brings its own part of Recharts.
            {
              name: 'recharts',
              test: /node_modules[\\/](recharts|victory-vendor|d3-)/,
              entriesAware: true,
            },
          ],
        },
      },
    },
  },
})
