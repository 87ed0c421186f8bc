/** Matches characters that file formats forbid: controls except tab and line feed, unpaired surrogates. */
const UNPRINTABLE = /[^\P{Cc}\n\t]|[\ufffe\uffff]|\p{Surrogate}/gu

/** Removes characters that file formats forbid; line endings become `\n`. */
export function printableText(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTABLE, '')
}
