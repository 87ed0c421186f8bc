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
  compared1: '--compared-1',
  compared2: '--compared-2',
  compared3: '--compared-3',
  compared4: '--compared-4',
  compared5: '--compared-5',
  category1: '--category-1',
  category2: '--category-2',
  category3: '--category-3',
  category4: '--category-4',
  category5: '--category-5',
  category6: '--category-6',
  category7: '--category-7',
  category8: '--category-8',
  category9: '--category-9',
  category10: '--category-10',
  category11: '--category-11',
  category12: '--category-12',
  category13: '--category-13',
  category14: '--category-14',
  rest: '--category-rest',
} as const

export type ColourName = keyof typeof COLOUR_NAMES

/** Each colour as a CSS value, or as hexadecimal for files. */
export type Colours = Readonly<Record<ColourName, string>>

const NAMES = Object.keys(COLOUR_NAMES) as ColourName[]

/** The colours of groups of goods, in the order of a package. */
export const CATEGORY_COLOURS = NAMES.filter((name) => name.startsWith('category'))

/** The colours of a page as CSS variables, which follow its light or dark theme. */
export const SCREEN_COLOURS = coloursFrom((token) => `var(${token})`)

/** Returns the colour of every role; `valueFor` maps the name of a design token to a colour. */
export function coloursFrom(valueFor: (token: string) => string): Colours {
  return Object.fromEntries(NAMES.map((name) => [name, valueFor(COLOUR_NAMES[name])])) as Record<
    ColourName,
    string
  >
}
