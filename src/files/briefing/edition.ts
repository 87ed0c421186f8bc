import type { Edition } from './attribution.ts'

/** The address of this copy of the app, and the reader's day. */
export function currentEdition(): Edition {
  return { site: new URL(import.meta.env.BASE_URL, location.origin).href, made: today() }
}

/** Returns the day that it is where the reader is, ISO 8601. */
export function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()]
  return [now.getFullYear(), month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
