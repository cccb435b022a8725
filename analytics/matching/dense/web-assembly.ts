/** What is used of it here; the types of the language and of Node leave it to browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: { readonly of: { readonly memory: Memory } }) => { readonly exports: unknown };
  readonly Memory: new (size: { readonly initial: number }) => Memory;
};

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

const PAGE = 1 << 16;
/** What is taken begins at a line of the processor's cache. */
const LINE = 64;

/** A place in {@link KernelBytes}, as kernels know it. */
export type Address = number;

/** Memory that kernels work on; several may share one. */
export class KernelBytes {
  /** For kernels; whose views are to be made anew when more was taken, since it may have moved. */
  readonly memory = new WebAssembly.Memory({ initial: 0 });
  private taken = 0;

  /** Takes so many bytes, all 0. */
  take(bytes: number): Address {
    const from = this.taken;
    this.taken += Math.ceil(bytes / LINE) * LINE;
    const missing = this.taken - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return from;
  }

  floats(from: Address, count: number): Float32Array {
    return new Float32Array(this.memory.buffer, from, count);
  }

  integers(from: Address, count: number): Int32Array {
    return new Int32Array(this.memory.buffer, from, count);
  }

  words(from: Address, count: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, from, count);
  }

  shorts(from: Address, count: number): Int16Array {
    return new Int16Array(this.memory.buffer, from, count);
  }

  bytes(from: Address, count: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, from, count);
  }
}

/** A module of WebAssembly out of its bytes in base64; each instance works on the memory that it is given. */
export function compileKernel<T>(base64: string): (bytes: KernelBytes) => T {
  const module = new WebAssembly.Module(Buffer.from(base64, 'base64'));
  return ({ memory }) => new WebAssembly.Instance(module, { of: { memory } }).exports as T;
}
