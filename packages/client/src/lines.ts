/** Pieces of a body. Whoever reads no further ends the download. */
export async function* piecesOf({ body }: Pick<Response, 'body'>): AsyncGenerator<Uint8Array, void, undefined> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    void reader.cancel().catch(() => undefined); // one that broke cannot be ended
  }
}

/** Lines of a body without their ends; what is left without an end is none. */
export async function* linesOf(response: Pick<Response, 'body'>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of piecesOf(response)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
