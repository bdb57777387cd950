/**
 * A server on loopback whose answers a test sets: a function for each path.
 *
 * @example
 *   const server = await loopback((request, response) => response.end('hello'))
 *   await fetch(server.address)
 *   await server.close()
 */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** A running server. */
export interface Loopback {
  /** Ends with a slash. */
  address: string
  close(): Promise<void>
}

/** Starts one on a free port. */
export async function loopback(
  answer: (request: IncomingMessage, response: ServerResponse) => void
): Promise<Loopback> {
  const server = createServer(answer)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const {port} = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections()
        server.close(() => done())
      })
  }
}
