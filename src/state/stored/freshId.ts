const BYTES = 9

/** A name that no other thing has, safe in addresses and files; works on unsafe origins too. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
