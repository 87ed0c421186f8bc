/** Thrown where the browser cannot compute hashes: Web Crypto requires a secure context. */
export class NoHashesError extends Error {
  override readonly name = 'NoHashesError'

  constructor() {
    super(
      'This page was not opened over https, so the browser makes no hashes. Without them nobody could ' +
        'tell whether an evidence bundle was changed. Open the page over https, or on localhost.',
    )
  }
}

/** True where hashes can be computed: over https and on localhost. */
export function canHash(): boolean {
  return subtleCrypto() !== undefined
}

/**
 * The SHA-256 hash of bytes in hexadecimal.
 *
 * @throws NoHashesError where `canHash()` is false.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const subtle = subtleCrypto()
  if (!subtle) throw new NoHashesError()

  const hash = await subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Returns Web Crypto, which is undefined on insecure origins although its type is not. */
function subtleCrypto(): SubtleCrypto | undefined {
  return (crypto as Partial<Crypto>).subtle
}
