const SAFE = /^(?:https?:\/\/|mailto:)\S+$/i

/** True for web and mail addresses; an address of another scheme might run code. */
export function isSafeUrl(url: string): boolean {
  return SAFE.test(url) && URL.canParse(url)
}
