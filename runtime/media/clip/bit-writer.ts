// Writes fields of any number of bits one after the other, as the bit streams of H.264 and AAC are made.

export class BitWriter {
  readonly #bytes: number[] = [];
  #bits = 0;
  #count = 0;

  /** The lowest `width` bits of a number, at most 24 at a time. */
  write(value: number, width: number): this {
    for (let bit = width - 1; bit >= 0; bit--) {
      this.#bits = (this.#bits << 1) | ((value >>> bit) & 1);
      this.#count += 1;
      if (this.#count < 8) continue;
      this.#bytes.push(this.#bits);
      this.#bits = 0;
      this.#count = 0;
    }
    return this;
  }

  /** An unsigned Exp-Golomb code, the `ue(v)` of H.264. */
  writeGolomb(value: number): this {
    const width = 32 - Math.clz32(value + 1);
    return this.write(0, width - 1).write(value + 1, width);
  }

  /** Zeros up to the next whole byte. */
  align(): this {
    return this.#count === 0 ? this : this.write(0, 8 - this.#count);
  }

  /** Whole bytes; the writer must stand at one. */
  append(bytes: Iterable<number>): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  finish(): Uint8Array {
    this.align();
    return Uint8Array.from(this.#bytes);
  }
}
