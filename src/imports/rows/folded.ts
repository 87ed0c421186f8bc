/** Letters that are written in more than one way, and are the same to readers. */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ـ: '',
}
const LETTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g')

/**
 * Returns words in one spelling, so that they can be compared: small letters, without accents, Arabic
 * and Persian letters as one.
 */
export function folded(words: string): string {
  return words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(LETTERS, (letter) => ALIKE[letter] ?? letter)
}
