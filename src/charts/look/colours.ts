/** The colours of drawings by their role; `tokens.css` owns what they look like. */
export const COLOUR_NAMES = {
  paper: '--paper',
  sunken: '--sunken',
  ink: '--ink',
  inkSoft: '--ink-soft',
  rule: '--rule',
  ruleStrong: '--rule-strong',
  first: '--series-first',
  second: '--series-second',
  total: '--series-total',
  baseline: '--series-baseline',
  scenario: '--series-scenario',
  balance: '--series-balance',
  category1: '--category-1',
  category2: '--category-2',
  category3: '--category-3',
  category4: '--category-4',
  category5: '--category-5',
  category6: '--category-6',
  category7: '--category-7',
  rest: '--category-rest',
} as const

export type ColourName = keyof typeof COLOUR_NAMES

/** What each colour is, in a form that SVG and office programs understand. */
export type Colours = Readonly<Record<ColourName, string>>

const NAMES = Object.keys(COLOUR_NAMES) as ColourName[]

/** The colours as the page has them, whichever theme it wears. */
export const SCREEN_COLOURS = coloursFrom((token) => `var(${token})`)

/** Every colour by its role, worked out from the name of its token. */
export function coloursFrom(valueFor: (token: string) => string): Colours {
  return Object.fromEntries(NAMES.map((name) => [name, valueFor(COLOUR_NAMES[name])])) as Record<
    ColourName,
    string
  >
}
