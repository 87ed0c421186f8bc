import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How a request is answered. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A local server that gives one answer after another, the last one again and again. */
export type LiveServer = Readonly<{
  origin: string
  /** What was asked so far, with the headers. */
  asked: readonly IncomingMessage[]
  /** How many requests were open at once at most. */
  mostOpen: () => number
  close: () => Promise<void>
}>

export async function liveServer(...answers: readonly Answer[]): Promise<LiveServer> {
  const asked: IncomingMessage[] = []
  let [open, most] = [0, 0]
  const server = createServer((request, response) => {
    asked.push(request)
    open += 1
    most = Math.max(most, open)
    response.on('close', () => (open -= 1))
    answers[Math.min(asked.length, answers.length) - 1]?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    mostOpen: () => most,
    close: () => closed(server),
  }
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** Answers with a status and a body. */
export function answering(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (_, response) => response.writeHead(status, headers).end(body)
}

/** Breaks the connection in the middle of a body. */
export function cutAnswer(body: string): Answer {
  return (_, response) => {
    response.writeHead(200, { 'Content-Length': String(body.length * 2) })
    response.write(body, () => response.destroy())
  }
}
