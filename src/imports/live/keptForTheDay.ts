import type { AskText, LiveQuestion } from './politeClient.ts'

/** What the names of the caches begin with; the day follows. */
const CACHE = 'live-'

/**
 * Returns what asks each question once a day: answers that could be read are kept in the browser's
 * cache storage until the next day. Keys are no part of an address, and so never kept.
 *
 * @param storage `null` where the browser has none (private windows, sites without encryption)
 * @param day ISO 8601
 */
export function keptForTheDay(askText: AskText, storage: CacheStorage | null, day: string) {
  const name = CACHE + day

  return async <Content>(
    question: LiveQuestion<Content>,
    signal: AbortSignal,
  ): Promise<Content> => {
    const kept = await storage?.match(question.url, { cacheName: name })
    if (kept) return question.read(await kept.text())
    const text = await askText(question, signal)
    const content = question.read(text)
    if (storage) await keep(storage, name, question.url, text)
    return content
  }
}

/** Keeps an answer, and those of this day alone. */
async function keep(storage: CacheStorage, name: string, url: string, text: string): Promise<void> {
  try {
    const old = (await storage.keys()).filter((each) => each.startsWith(CACHE) && each !== name)
    await Promise.all(old.map((each) => storage.delete(each)))
    const cache = await storage.open(name)
    await cache.put(url, new Response(text))
  } catch {
    // A full disk costs no more than another request; the answer itself is used.
  }
}
