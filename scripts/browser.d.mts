/** The path of a Chromium, or `null` where none is installed. */
export function findBrowser(): string | null
/** As `findBrowser`, but installs one where none is. */
export function ensureBrowser(): Promise<string>
