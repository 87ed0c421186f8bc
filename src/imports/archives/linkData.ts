import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { OwnPackage } from '#datasets/ownPackage.ts'
import { readPackageText, packageText } from './packageText.ts'

/** A package as a link carries it: its id there, and the fragment of the address. */
export type LinkedData = Readonly<{ pair: string; fragment: string }>

/** The most data that a link carries, compressed and unpacked, in bytes. */
const MOST_PACKED = 2048
const MOST_UNPACKED = 256 * 1024

const FRAGMENT = /^#data=([\w-]+)$/

/** Writes a package for a link; `null` where it is too large for one. */
export function linkedData(own: OwnPackage): LinkedData | null {
  const content = packageText(own)
  const packed = deflateSync(strToU8(content), { level: 9 })
  if (packed.length > MOST_PACKED || content.length > MOST_UNPACKED) return null
  return { pair: idOf(content, own.pair), fragment: `#data=${base64Url(packed)}` }
}

/**
 * Reads the package that a link carries. Nobody chooses its id, which follows from what it holds: so it
 * never takes the place of another package.
 *
 * @param fragment of the address, with its `#`
 * @returns `null` where there is none, or it is damaged, too large, or wrong in any part
 */
export function readLinkedData(fragment: string): OwnPackage | null {
  const [, data] = FRAGMENT.exec(fragment) ?? []
  const content = data === undefined ? null : unpacked(data)
  const own = content === null ? null : readPackageText(content, 'own-linked')
  if (own === null || content === null) return null
  return { ...own, pair: { ...own.pair, id: idOf(content, own.pair) } }
}

function unpacked(data: string): string | null {
  if (data.length > Math.ceil((MOST_PACKED * 4) / 3)) return null
  try {
    // What is packed at most a thousandfold: some megabytes, which are refused here.
    const bytes = inflateSync(bytesIn(data))
    return bytes.length > MOST_UNPACKED ? null : strFromU8(bytes)
  } catch {
    return null
  }
}

function base64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** @throws DOMException where the text is no base64 */
function bytesIn(data: string): Uint8Array {
  const binary = atob(data.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
}

/** `own-deu-fra-` and a hash of the content (FNV-1a). */
function idOf(content: string, { economies }: Pick<OwnPackage['pair'], 'economies'>): string {
  let hash = 0x811c9dc5
  for (const byte of strToU8(content)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  const codes = economies.map(({ code }) => code.toLowerCase())
  return `own-${codes.join('-')}-${hash.toString(36)}`
}
