/** Characters that no file format holds: controls except tab and line feed, unpaired surrogates. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Surrogate}/gu

/** Text without characters that file formats forbid, with `\n` as its only line ending. */
export function printableText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTABLE, '')
}
