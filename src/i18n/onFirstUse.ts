/** Returns a function that makes an object when it is first called, and returns the same from then on. */
export function onFirstUse<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => (made ??= make())
}
