/**
 * Where live sources answer; origins alone. The policy of the page that asks them is made from this
 * list, so that a mirror of an institution's own is entered here and nowhere else.
 */
export const LIVE_ENDPOINTS = {
  comtrade: 'https://comtradeapi.un.org',
  worldBank: 'https://api.worldbank.org',
} as const satisfies LiveEndpoints

export type LiveEndpoints = Readonly<Record<'comtrade' | 'worldBank', string>>
