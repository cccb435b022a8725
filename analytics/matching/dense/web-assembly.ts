/** What is used of it here; the types of the language and of Node leave it to browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** Memory of a kernel. Views of it are to be made after it has grown. */
export interface KernelMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

const PAGE = 1 << 16;

/** A module of WebAssembly out of its bytes in base64; each instance has a memory of its own. */
export function compileKernel<T extends { readonly memory: KernelMemory }>(base64: string): () => T {
  const module = new WebAssembly.Module(Buffer.from(base64, 'base64'));
  return () => new WebAssembly.Instance(module).exports as T;
}

/** Gives a kernel that has no memory yet so many bytes, all 0. */
export const giveBytes = ({ memory }: { readonly memory: KernelMemory }, bytes: number): ArrayBuffer => {
  memory.grow(Math.ceil(bytes / PAGE));
  return memory.buffer;
};
