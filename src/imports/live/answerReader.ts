import type * as z from 'zod/mini'
import { LiveError } from './liveError.ts'

/**
 * Returns what reads an answer in JSON by its schema. It throws a {@link LiveError} where the answer is
 * of another shape than documented: cut, changed, a message of an error, a page of the network.
 */
export function answerReader<Answer, Content>(
  url: string,
  schema: z.ZodMiniType<Answer>,
  contentOf: (answer: Answer) => Content,
): (text: string) => Content {
  return (text) => {
    const { success, data } = schema.safeParse(parsed(text))
    if (!success) throw new LiveError('shape', new URL(url).host)
    return contentOf(data)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No schema takes it, which is what is told.
    return undefined
  }
}
