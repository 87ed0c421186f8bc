import { LIVE_ENDPOINTS } from '#imports/live/endpoints.ts'

/** Whether this document may ask live sources: `null` where it came without a policy, and may ask anybody. */
export function allowsLiveSources(): boolean | null {
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
  return policy?.getAttribute('content')?.includes(LIVE_ENDPOINTS.comtrade) ?? null
}
