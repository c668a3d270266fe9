import { createHash } from 'node:crypto';
import { locate } from './locate.ts';

/** Text of a file, or the first thing in its bytes that is no text, with its offset and place. */
export type Decoded =
  | { readonly text: string }
  | {
      readonly fault: string;
      readonly byte: number;
      readonly line: number;
      readonly column: number;
    };

/** Decodes strict UTF-8 without control characters but tab and line ends, and without codes that are no characters; a byte order mark stays in the text. */
export function decode(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let byte = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    if (code === 0xfffd && !standsFor(bytes, byte)) {
      return {
        fault: `byte ${hex(bytes[byte] ?? 0)} is not UTF-8 here${likelyForm(bytes, byte)}`,
        byte,
        ...locate(text, at),
      };
    }
    if (isControl(code)) {
      return { fault: `control character ${hex(code)}`, byte, ...locate(text, at) };
    }
    if (isNoncharacter(code)) {
      return {
        fault: `U+${code.toString(16).toUpperCase()} is no character`,
        byte,
        ...locate(text, at),
      };
    }
    byte += utf8Length(code);
    at += code > 0xffff ? 2 : 1;
  }
  return { text };
}

/** The byte offset of every UTF-16 index of a text, its length included; both halves of a pair have the pair's offset. */
export function byteOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let byte = 0;
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    offsets[at] = byte;
    if (code > 0xffff) offsets[at + 1] = byte;
    byte += utf8Length(code);
    at += code > 0xffff ? 2 : 1;
  }
  offsets[text.length] = byte;
  return offsets;
}

/** The SHA-256 of bytes, in small hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether the three bytes of U+FFFD itself stand here, which the decoder also writes for broken bytes. */
function standsFor(bytes: Uint8Array, byte: number): boolean {
  return bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
}

/** In which other form than UTF-8 bytes are likely to be written. */
function likelyForm(bytes: Uint8Array, byte: number): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return ': the file looks like UTF-16';
  }
  const at = bytes[byte] ?? 0;
  const isMark = at === 0x85 || (at >= 0x91 && at <= 0x97);
  return isMark || (at >= 0xc0 && at !== 0xff) || (at >= 0xa0 && at < 0xc0)
    ? ': the file looks like Windows-1252'
    : '';
}

function isControl(code: number): boolean {
  if (code === 0x09 || code === 0x0a || code === 0x0d) return false;
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}

/** Codes that never become characters, and that XML refuses in part. */
function isNoncharacter(code: number): boolean {
  return (code >= 0xfdd0 && code <= 0xfdef) || (code & 0xfffe) === 0xfffe;
}

function utf8Length(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function hex(code: number): string {
  return `0x${code.toString(16).padStart(2, '0')}`;
}
