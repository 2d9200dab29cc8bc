/**
 * Sends what a client asks of a fixed address to another one, until the function that it returns is called. Nothing of the
 * client is changed, and nothing leaves the machine: any other address fails.
 */
export function redirectFetch(from: string, to: string): () => void {
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.startsWith('http://127.0.0.1:')) return original(input, init);
    if (!address.startsWith(from)) return Promise.reject(new Error(`the client asked ${address}`));
    return original(to + address.slice(from.length), init);
  };
  return () => {
    globalThis.fetch = original;
  };
}
