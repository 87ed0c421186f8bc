import type { Plugin } from 'vite'

/**
 * Builds without most scales of D3. Recharts looks them up by name, so a bundle would contain them
 * all, with the formats of dates that some need; charts draw with the first two, and it imports one.
 */
export function fewScales(): Plugin {
  return {
    name: 'corridor-few-scales',
    apply: 'build',
    transform: {
      filter: { id: /victory-vendor[\\/]es[\\/]d3-scale\.js$/ },
      handler: () => "export { scaleLinear, scaleLog, scalePoint } from 'd3-scale'",
    },
  }
}
