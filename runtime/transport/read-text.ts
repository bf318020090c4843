// Reads the body of an answer up to a limit, whatever its headers promise.

/** More than any answer of the contract needs: results are addresses, never media. */
const LARGEST_ANSWER = 2 ** 20;

/** Undefined if the body, unpacked, is larger than `limit` bytes; the rest is not read. */
export async function readText(response: Response, limit = LARGEST_ANSWER): Promise<string | undefined> {
  if (response.body === null) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop cancels the stream.
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
