import tokens from '#ui/tokens.css?raw'

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
export const SCREEN_COLOURS = colours((token) => `var(${token})`)

/**
 * The colours of one theme as plain hexadecimal values, for files, which know no variables.
 *
 * @throws Error when a token is no longer a plain colour, a pair of them or another token.
 */
export function coloursIn(theme: 'light' | 'dark'): Colours {
  return colours((token) => valueOf(token, theme))
}

function colours(valueFor: (token: string) => string): Colours {
  return Object.fromEntries(NAMES.map((name) => [name, valueFor(COLOUR_NAMES[name])])) as Record<
    ColourName,
    string
  >
}

function valueOf(token: string, theme: 'light' | 'dark'): string {
  const [, value = ''] = new RegExp(`${token}: ([^;]+);`).exec(tokens) ?? []
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
  if (other) return valueOf(other, theme)

  const [light, dark = light] = value.match(/#[0-9a-f]{3,8}/gi) ?? []
  const colour = theme === 'light' ? light : dark
  if (!colour) throw new Error(`tokens.css has no plain colour for ${token}. Give it one.`)
  return colour
}
