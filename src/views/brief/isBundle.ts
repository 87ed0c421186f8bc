/** The path in a bundle; not imported, since every page asks this and none needs the code of bundles. */
const BRIEFING = 'briefing.json'
/** How ZIP archives begin. */
const ZIP = 'PK\u0003\u0004'
/** The names in an archive are listed at its end, in no more than this for a bundle. */
const LIST_BYTES = 100_000

/** True for an archive with a briefing in it, by its list of names; what cannot be read is none. */
export async function isBundle(file: Blob): Promise<boolean> {
  try {
    const [start, end] = await Promise.all([
      file.slice(0, ZIP.length).text(),
      file.slice(-LIST_BYTES).text(),
    ])
    return start === ZIP && end.includes(BRIEFING)
  } catch {
    return false
  }
}
