/** Returns a test whether a text contains all words of `query`, whatever their case and accents. */
export function wordSearch(query: string): (text: string) => boolean {
  const words = plainWords(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return () => true

  return (text) => {
    const searched = plainWords(text)
    return words.every((word) => searched.includes(word))
  }
}

/** Returns a text in lower case, without accents. */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
}
