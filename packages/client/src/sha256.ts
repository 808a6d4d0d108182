// SHA-256 (FIPS 180-4) piece by piece: Web Crypto has none that does not hold the whole file.
const words = (root: (prime: number) => number, count: number): Uint32Array => {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return Uint32Array.from(primes, (prime) => Math.floor((root(prime) % 1) * 2 ** 32));
};
const constants = words(Math.cbrt, 64);
const start = words(Math.sqrt, 8);
const blockSize = 64;

const at = (list: Uint32Array, index: number): number => list[index] ?? 0;
const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

export class Sha256 {
  /** Bytes so far. */
  size = 0;
  private readonly state = start.slice();
  private readonly schedule = new Uint32Array(64);
  private readonly block = new Uint8Array(blockSize);
  private readonly view = new DataView(this.block.buffer);
  private filled = 0;

  update(bytes: Uint8Array): this {
    this.size += bytes.length;
    for (let from = 0; from < bytes.length;) {
      const part = bytes.subarray(from, from + blockSize - this.filled);
      this.block.set(part, this.filled);
      this.filled += part.length;
      from += part.length;
      if (this.filled === blockSize) this.mix();
    }
    return this;
  }

  /** Hexadecimal. Nothing is added after it. */
  digest(): string {
    const bits = this.size * 8;
    this.block.fill(0, this.filled);
    this.block[this.filled] = 0x80;
    if (this.filled >= blockSize - 8) {
      this.mix();
      this.block.fill(0);
    }
    this.view.setUint32(blockSize - 8, Math.floor(bits / 2 ** 32));
    this.view.setUint32(blockSize - 4, bits % 2 ** 32);
    this.mix();
    return [...this.state].map((word) => word.toString(16).padStart(8, '0')).join('');
  }

  private mix(): void {
    const { state, schedule: w } = this;
    for (let t = 0; t < 16; t += 1) w[t] = this.view.getUint32(t * 4);
    for (let t = 16; t < 64; t += 1) {
      const [early, late] = [at(w, t - 15), at(w, t - 2)];
      const lower = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const upper = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      w[t] = at(w, t - 16) + lower + at(w, t - 7) + upper;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let t = 0; t < 64; t += 1) {
      const chosen = (e & f) ^ (~e & g);
      const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + at(constants, t) + at(w, t)) | 0;
      const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = at(state, index) + word));
    this.filled = 0;
  }
}
