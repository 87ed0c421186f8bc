/**
 * Why a file of this site did not come: no answer from the site, another one in its place (the sign-in
 * page of a network), a newer build that no longer has the file, or anything else.
 */
export type LoadCause = 'offline' | 'replaced' | 'newer' | 'blocked'

/** Tells a page of this build from others: the build puts its scripts there. */
const PAGE_MARK = '<template id="scripts">'

/** Finds out why a file did not come, by asking for the page at the present address once more. */
export async function causeOfFailure(): Promise<LoadCause> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' })
    if (!response.ok) return 'blocked'
    const page = await response.text()
    if (!page.includes(PAGE_MARK)) return 'replaced'
    return ownFiles().every((file) => page.includes(`"${file}"`)) ? 'blocked' : 'newer'
  } catch {
    return 'offline'
  }
}

/** The scripts and data that this page was built with; their names change with what is in them. */
function ownFiles(): string[] {
  const tags = document.head.querySelectorAll('script[src], link[rel="preload"]')
  return [...tags].flatMap((tag) => tag.getAttribute('src') ?? tag.getAttribute('href') ?? [])
}
