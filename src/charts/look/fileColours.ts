import tokens from '#ui/tokens.css?raw'
import { coloursFrom, type Colours } from './colours.ts'

/**
 * Reads the colours of one theme from `tokens.css` as hexadecimal values, for files without CSS variables.
 *
 * @throws Error when a token is neither a colour, nor a pair of colours, nor another token.
 */
export function coloursIn(theme: 'light' | 'dark'): Colours {
  return coloursFrom((token) => valueOf(token, theme))
}

function valueOf(token: string, theme: 'light' | 'dark'): string {
  const [, value = ''] = new RegExp(`${token}: ([^;]+);`).exec(tokens) ?? []
  const [, aliasedToken] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
  if (aliasedToken) return valueOf(aliasedToken, theme)

  const [light, dark = light] = value.match(/#[0-9a-f]{3,8}/gi) ?? []
  const colour = theme === 'light' ? light : dark
  if (!colour) throw new Error(`tokens.css has no plain colour for ${token}. Give it one.`)
  return colour
}
