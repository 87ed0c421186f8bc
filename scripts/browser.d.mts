/** Arguments of the headless one: letters as wide as in a window. */
export const HEADLESS_ARGS: string[]
/** The path of a Chromium, or `null` where none is installed. */
export function findBrowser(): string | null
/** As `findBrowser`, but installs one where none is. */
export function ensureBrowser(): Promise<string>
/** The path of the Chromium for what shows no window: the headless one, or any, or `null`. */
export function findHeadless(): string | null
