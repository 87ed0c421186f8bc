import type { OwnPackage } from '#datasets/ownPackage.ts'

/** Addresses by id of their publication; `null`: none. Those that are absent stay as they are. */
type Addresses = Readonly<Record<string, string | null>>

/** Returns a package with other addresses of what it was read from. */
export function withAddresses(own: OwnPackage, addresses: Addresses): OwnPackage {
  const { library } = own
  const bibliography = library.bibliography.map((publication) => {
    const { [publication.id]: url = publication.url } = addresses
    return { ...publication, url }
  })
  return { ...own, library: { ...library, bibliography } }
}

/** Reads an address of the web, in full or from its host on; `null` without any, `undefined` for another. */
export function webAddress(typed: string): string | null | undefined {
  const words = typed.trim()
  if (words === '') return null
  const whole = /^https?:\/\//i.test(words) ? words : `https://${words}`
  if (!URL.canParse(whole)) return undefined
  const { hostname, username, password, href } = new URL(whole)
  return hostname.includes('.') && username === '' && password === '' ? href : undefined
}
