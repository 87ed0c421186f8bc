import type { Edition } from '#files/briefing/attribution.ts'

/** The address of this copy of the app, and today's date. */
export function edition(): Edition {
  const site = new URL(import.meta.env.BASE_URL, window.location.origin).href
  return { site, made: new Date().toISOString().slice(0, 10) }
}
