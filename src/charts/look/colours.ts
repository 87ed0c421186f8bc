/** The colours of charts by their role, each with its design token in `tokens.css`. */
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

/** Each colour as a CSS value, or as hexadecimal for files. */
export type Colours = Readonly<Record<ColourName, string>>

const NAMES = Object.keys(COLOUR_NAMES) as ColourName[]

/** The colours of the page, in its current theme. */
export const SCREEN_COLOURS = coloursFrom((token) => `var(${token})`)

/** Every colour by its role, from the name of its token. */
export function coloursFrom(valueFor: (token: string) => string): Colours {
  return Object.fromEntries(NAMES.map((name) => [name, valueFor(COLOUR_NAMES[name])])) as Record<
    ColourName,
    string
  >
}
