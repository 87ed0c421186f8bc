import { createContext } from 'react'
import type { withSimulation } from './withSimulation.ts'

/**
 * What simulates during rendering where the build prerenders, since effects do not run there. `null` in
 * a browser, which simulates in a worker and loads no code for it on the page.
 */
export const SimulateAtOnceContext = createContext<typeof withSimulation | null>(null)
