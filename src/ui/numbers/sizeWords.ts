/** Words of size by their power of ten, as they are written beside amounts in English, German, French, Persian, Urdu and Arabic. */
const WORDS_BY_POWER: Readonly<Record<number, string>> = {
  3: 'k thousand tsd mille هزار ہزار ألف الف',
  5: 'lakh lac لاکھ',
  6: 'm mm mn mln mio million millions millionen میلیون ملین ملیون مليون',
  7: 'crore cr کروڑ',
  9: 'b bn bln billion billions milliard milliards milliarden mrd md میلیارد ملیارد مليار بلین ارب arab',
  11: 'kharab کھرب',
  12: 'tn trn trillion trillions تریلیون ٹریلین تريليون',
}

const POWERS = new Map(
  Object.entries(WORDS_BY_POWER).flatMap(([power, words]) =>
    words.split(' ').map((word) => [withPlainLetters(word), Number(power)] as const),
  ),
)

/**
 * Returns what words of size stand for, in units of `scale`: 0.001 for "m" in billions, 1000 for
 * "thousand million" in millions; `null` where a word is none.
 */
export function sizeIn(words: string, scale: number): number | null {
  const powers = words
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map((word) => POWERS.get(withPlainLetters(word)))
  const known = powers.filter((power) => power !== undefined)
  if (known.length < powers.length) return null
  return 10 ** known.reduce((sum, power) => sum + power, -Math.log10(scale))
}

/** Makes letters alike that Arabic and Persian keyboards write differently. */
function withPlainLetters(word: string): string {
  return word.toLowerCase().replaceAll('ي', 'ی').replaceAll('ك', 'ک')
}
