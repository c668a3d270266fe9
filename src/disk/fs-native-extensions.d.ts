declare module 'fs-native-extensions' {
  /** Puts each of two paths in the place of the other, on Linux and macOS in one step of the system. */
  export function swapSync(from: string, to: string): void;
  /** Locks a file that is open; false where another process holds the lock, which ends with its process. */
  export function tryLock(file: number): boolean;
}
