/** Encodes bytes as Base64, in pieces, since a call takes at most some ten thousand arguments. */
export function base64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += 0x2000) {
    binary += String.fromCodePoint(...bytes.subarray(start, start + 0x2000))
  }
  return btoa(binary)
}
