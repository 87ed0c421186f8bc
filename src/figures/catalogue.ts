import type { FigureNeeds } from '#analysis/figureNeeds.ts'
import { withoutComparison } from '#state/link/comparison.ts'
import type { Selection } from '#state/link/selection.ts'

/** The controls a figure can have; `controls/FigureControls.tsx` renders them. */
export type ControlId = 'growth' | 'target' | 'rank' | 'comparison' | 'products' | 'flow'

/** Everything about a figure except how it is made, as plain values. */
type CatalogueRow = Readonly<{
  /** The page that shows it, with controls for all its inputs. */
  page: 'dashboard' | 'compare'
  /**
   * Its width in the grid below the dashboard's first screen, which is in the order of this table;
   * `null` where it is not in that grid.
   */
  width: 'half' | 'full' | null
  /** What the scenario must contain for the dashboard to show it; `null`: always shown. */
  onlyWith: 'fall' | 'levers' | null
  needs: FigureNeeds
  /** False where it depends only on the source, flow, product and years shown. */
  isMovedByScenario: boolean
  /** True where computing it takes longer than a frame: deferred until sliders are released. */
  isCostly: boolean
  /** Its controls in an embed. On its page, those that the page does not have for all figures. */
  controls: readonly ControlId[]
  /**
   * Height in pixels of an embed 720 pixels wide, without controls and with its table closed: for
   * frames that cannot be resized to their content.
   */
  embedHeight: number
  /** Whether office programs have such a chart type; otherwise their files hold a picture. */
  hasNativeChart: boolean
}>

const NOTHING_ELSE: FigureNeeds = { simulation: 'none', reference: 'none' }
const SCENARIO_CONTROLS = ['growth', 'target'] as const

/** Every figure of the product. A new one is a row here, a maker in `figures.ts`, and its messages. */
export const CATALOGUE = {
  headline: {
    page: 'dashboard',
    width: null,
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: false,
    isCostly: false,
    controls: [],
    embedHeight: 420,
    hasNativeChart: false,
  },
  path: {
    page: 'dashboard',
    width: null,
    onlyWith: null,
    needs: { simulation: 'scenario', reference: 'none' },
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 590,
    hasNativeChart: true,
  },
  chance: {
    page: 'dashboard',
    width: 'half',
    onlyWith: null,
    needs: { simulation: 'scenario', reference: 'required' },
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 560,
    hasNativeChart: true,
  },
  'base-rates': {
    page: 'dashboard',
    width: 'half',
    onlyWith: null,
    needs: { simulation: 'scenario', reference: 'required' },
    isMovedByScenario: true,
    isCostly: false,
    controls: [...SCENARIO_CONTROLS, 'comparison'],
    embedHeight: 720,
    hasNativeChart: true,
  },
  recovery: {
    page: 'dashboard',
    width: 'full',
    onlyWith: 'fall',
    needs: { simulation: 'none', reference: 'required' },
    isMovedByScenario: true,
    isCostly: false,
    controls: [],
    embedHeight: 560,
    hasNativeChart: true,
  },
  contributions: {
    page: 'dashboard',
    width: 'full',
    onlyWith: 'levers',
    needs: { simulation: 'none', reference: 'optional' },
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 540,
    hasNativeChart: true,
  },
  tornado: {
    page: 'dashboard',
    width: 'full',
    onlyWith: null,
    needs: { simulation: 'scenario', reference: 'required' },
    isMovedByScenario: true,
    isCostly: true,
    controls: [...SCENARIO_CONTROLS, 'rank'],
    embedHeight: 640,
    hasNativeChart: true,
  },
  flows: {
    page: 'dashboard',
    width: 'half',
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 570,
    hasNativeChart: true,
  },
  products: {
    page: 'dashboard',
    width: 'half',
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: false,
    isCostly: false,
    controls: ['products'],
    embedHeight: 690,
    hasNativeChart: true,
  },
  required: {
    page: 'dashboard',
    width: 'half',
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 540,
    hasNativeChart: true,
  },
  record: {
    page: 'dashboard',
    width: 'half',
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: false,
    isCostly: false,
    controls: [],
    embedHeight: 500,
    hasNativeChart: true,
  },
  mirror: {
    page: 'dashboard',
    width: 'full',
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: false,
    isCostly: false,
    controls: ['flow'],
    embedHeight: 610,
    hasNativeChart: false,
  },
  compare: {
    page: 'compare',
    width: null,
    onlyWith: null,
    needs: { simulation: 'comparison', reference: 'optional' },
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 590,
    hasNativeChart: true,
  },
  difference: {
    page: 'compare',
    width: null,
    onlyWith: null,
    needs: { simulation: 'none', reference: 'optional' },
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 580,
    hasNativeChart: true,
  },
} as const satisfies Readonly<Record<string, CatalogueRow>>

export type FigureId = keyof typeof CATALOGUE

export const FIGURE_IDS = Object.keys(CATALOGUE) as readonly FigureId[]

/** True for the name of a figure. */
export function isFigureId(name: string): name is FigureId {
  return Object.hasOwn(CATALOGUE, name)
}

/** The row of a figure, without the literal types of its values. */
export function catalogueRow(id: FigureId): CatalogueRow {
  return CATALOGUE[id]
}

/** The path of the page that shows a figure, below the site: empty for the dashboard. */
export function pagePathOf(id: FigureId): '' | 'compare/' {
  return CATALOGUE[id].page === 'compare' ? 'compare/' : ''
}

/** The part of a selection that a figure shows: only the figures of `/compare` show a comparison. */
export function selectionFor(id: FigureId, selection: Selection): Selection {
  return CATALOGUE[id].page === 'compare' ? selection : withoutComparison(selection)
}
