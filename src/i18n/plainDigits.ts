const MINUS_SIGNS = /[‐‑‒–−﹣-]/g
const DIGIT = /\p{Nd}/gu

/** Rewrites digits, signs and separators of any script as those of ASCII. */
export function withPlainDigits(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .replaceAll(/(?<=[٠-٩۰-۹])\/(?=[٠-٩۰-۹])/g, '.')
    .replace(MINUS_SIGNS, '-')
    .replaceAll(DIGIT, (digit) => String(digitOf(digit)))
    .replaceAll(/[٫·⋅]/g, '.')
    .replaceAll(/[٬،]/g, ',')
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
}

/** Returns the value of a digit: those of a script follow each other, from zero. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let value = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return value % 10
}
