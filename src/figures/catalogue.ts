import type { FigureNeeds } from '#analysis/figureNeeds.ts'
import { withoutComparison } from '#state/link/comparison.ts'
import type { Selection } from '#state/link/selection.ts'

/** The ids of controls that a figure can have; `controls/FigureControls.tsx` renders them. */
export type ControlId =
  'growth' | 'target' | 'rank' | 'comparison' | 'products' | 'flow' | 'freight' | 'axes'

/** The groups of figures on the dashboard, in their order; also the ids of their sections. */
export const FIGURE_GROUPS = ['today', 'ahead', 'how-likely'] as const

export type FigureGroup = (typeof FIGURE_GROUPS)[number]

/** Static properties of a figure; `figures.ts` has the function that computes it. */
type CatalogueRow = Readonly<{
  /** The page that shows the figure, with controls for all its inputs. */
  page: 'dashboard' | 'compare'
  /**
   * Its group and its width in the grid of figures on the dashboard, which has the order of this table;
   * `null` where it is outside of that grid: at the top of the dashboard, or on another page.
   */
  place: Readonly<{ group: FigureGroup; width: 'half' | 'full' }> | null
  /** What the scenario must contain for the dashboard to show the figure; `null`: nothing. */
  onlyWith: 'fall' | 'levers' | null
  /**
   * The data that it needs besides those of the pair. `simulation`: of one scenario or of all compared
   * ones. `reference`: the levers, and statistics of other country pairs.
   */
  needs: FigureNeeds
  /** Whether it depends on the scenario, and not only on the source, flow, product and years shown. */
  isMovedByScenario: boolean
  /**
   * Whether computing it takes longer than an animation frame; if so, only after a slider is released.
   */
  isCostly: boolean
  /** Its controls in an embed; on its page, without those that the page has for all figures. */
  controls: readonly ControlId[]
  /**
   * Height in pixels that an embed needs in the narrowest column (320 pixels wide or more), with its
   * table closed, and how much more its controls need: for frames that are not as tall as their content.
   * `tests/e2e/embedHeight.spec.ts` measures both.
   */
  embedHeight: number
  controlsHeight: number
  /** Whether office programs have such a chart type; if not, files for them contain a picture. */
  hasNativeChart: boolean
}>

/** For figures that need only the data of the pair. */
const NOTHING_ELSE: FigureNeeds = { simulation: 'none', reference: 'none' }
const SCENARIO_CONTROLS = ['growth', 'target'] as const

/** Every figure. A new one needs an entry here, its function in `figures.ts`, and its messages. */
export const CATALOGUE = {
  headline: {
    page: 'dashboard',
    place: null,
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: false,
    isCostly: false,
    controls: [],
    embedHeight: 690,
    controlsHeight: 0,
    hasNativeChart: false,
  },
  path: {
    page: 'dashboard',
    place: null,
    onlyWith: null,
    needs: { simulation: 'scenario', reference: 'none' },
    isMovedByScenario: true,
    isCostly: false,
    controls: [...SCENARIO_CONTROLS, 'axes'],
    embedHeight: 755,
    controlsHeight: 340,
    hasNativeChart: true,
  },
  flows: {
    page: 'dashboard',
    place: { group: 'today', width: 'half' },
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: true,
    isCostly: false,
    controls: ['growth', 'axes'],
    embedHeight: 680,
    controlsHeight: 212,
    hasNativeChart: true,
  },
  mirror: {
    page: 'dashboard',
    place: { group: 'today', width: 'half' },
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: false,
    isCostly: false,
    controls: ['flow', 'freight'],
    embedHeight: 780,
    controlsHeight: 112,
    hasNativeChart: false,
  },
  products: {
    page: 'dashboard',
    place: { group: 'today', width: 'half' },
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: false,
    isCostly: false,
    controls: ['products'],
    embedHeight: 795,
    controlsHeight: 84,
    hasNativeChart: true,
  },
  record: {
    page: 'dashboard',
    place: { group: 'today', width: 'half' },
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: false,
    isCostly: false,
    controls: [],
    embedHeight: 565,
    controlsHeight: 0,
    hasNativeChart: true,
  },
  required: {
    page: 'dashboard',
    place: { group: 'ahead', width: 'full' },
    onlyWith: null,
    needs: NOTHING_ELSE,
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 630,
    controlsHeight: 220,
    hasNativeChart: true,
  },
  contributions: {
    page: 'dashboard',
    place: { group: 'ahead', width: 'full' },
    onlyWith: 'levers',
    needs: { simulation: 'none', reference: 'optional' },
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 610,
    controlsHeight: 220,
    hasNativeChart: true,
  },
  recovery: {
    page: 'dashboard',
    place: { group: 'ahead', width: 'full' },
    onlyWith: 'fall',
    needs: { simulation: 'none', reference: 'required' },
    isMovedByScenario: true,
    isCostly: false,
    controls: [],
    embedHeight: 610,
    controlsHeight: 0,
    hasNativeChart: true,
  },
  chance: {
    page: 'dashboard',
    place: { group: 'how-likely', width: 'half' },
    onlyWith: null,
    needs: { simulation: 'scenario', reference: 'required' },
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 625,
    controlsHeight: 220,
    hasNativeChart: true,
  },
  'base-rates': {
    page: 'dashboard',
    place: { group: 'how-likely', width: 'half' },
    onlyWith: null,
    needs: { simulation: 'scenario', reference: 'required' },
    isMovedByScenario: true,
    isCostly: false,
    controls: [...SCENARIO_CONTROLS, 'comparison'],
    embedHeight: 745,
    controlsHeight: 345,
    hasNativeChart: true,
  },
  tornado: {
    page: 'dashboard',
    place: { group: 'how-likely', width: 'full' },
    onlyWith: null,
    needs: { simulation: 'scenario', reference: 'required' },
    isMovedByScenario: true,
    isCostly: true,
    controls: [...SCENARIO_CONTROLS, 'rank'],
    embedHeight: 680,
    controlsHeight: 284,
    hasNativeChart: true,
  },
  compare: {
    page: 'compare',
    place: null,
    onlyWith: null,
    needs: { simulation: 'comparison', reference: 'optional' },
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 655,
    controlsHeight: 220,
    hasNativeChart: true,
  },
  difference: {
    page: 'compare',
    place: null,
    onlyWith: null,
    needs: { simulation: 'none', reference: 'optional' },
    isMovedByScenario: true,
    isCostly: false,
    controls: SCENARIO_CONTROLS,
    embedHeight: 630,
    controlsHeight: 220,
    hasNativeChart: true,
  },
} as const satisfies Readonly<Record<string, CatalogueRow>>

export type FigureId = keyof typeof CATALOGUE

export const FIGURE_IDS = Object.keys(CATALOGUE) as readonly FigureId[]

/** Returns whether a name is the id of a figure. */
export function isFigureId(name: string): name is FigureId {
  return Object.hasOwn(CATALOGUE, name)
}

/** Returns the entry of a figure, without the literal types of its values. */
export function catalogueRow(id: FigureId): CatalogueRow {
  return CATALOGUE[id]
}

/** Returns the path of the page that shows a figure, relative to the site: empty for the dashboard. */
export function pagePathOf(id: FigureId): '' | 'compare/' {
  return CATALOGUE[id].page === 'compare' ? 'compare/' : ''
}

/** Returns the selection without its comparison, unless the figure is of `/compare`, which shows it. */
export function selectionFor(id: FigureId, selection: Selection): Selection {
  return CATALOGUE[id].page === 'compare' ? selection : withoutComparison(selection)
}
