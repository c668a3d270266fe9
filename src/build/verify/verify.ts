import { listAll, readBytes } from '../../disk/loader.ts';
import {
  compareManifest,
  type FileHash,
  hashFile,
  manifestPath,
  signaturePath,
} from '../manifest.ts';
import { unpackFiles } from '../offline/copy.ts';
import { isSigned } from '../signature.ts';

/** What is told of a signature where no public key was given. */
export const notVerified = 'not verified: it is signed, and no public key was given';

/** What is wrong with a published site in a folder, or with a copy that was unpacked there: a line for each fault. */
export function verifyFolder(folder: string, publicKey: string | null): string[] {
  const entries = listAll(folder);
  const read = (path: string) => readBytes(`${folder}/${path}`);
  const plain = entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  return [
    ...entries.flatMap(({ path, kind }) => (kind === 'file' ? [] : [`added: ${path} (${kind})`])),
    ...verifyFiles(
      plain.map((path) => hashFile(path, read(path))),
      plain.includes(manifestPath) ? read(manifestPath) : null,
      plain.includes(signaturePath) ? read(signaturePath) : null,
      publicKey,
    ),
  ];
}

/** What is wrong with the copy of a site in a zip: a line for each fault. */
export function verifyZip(zip: Uint8Array, publicKey: string | null): string[] {
  const unpacked = unpackFiles(zip);
  if (unpacked === null) return ['This is no zip that can be unpacked.'];
  const { files, isExact } = unpacked;
  const faults = verifyFiles(
    [...files].map(([path, bytes]) => hashFile(path, bytes)),
    files.get(manifestPath) ?? null,
    files.get(signaturePath) ?? null,
    publicKey,
  );
  if (faults.length > 0 || isExact()) return faults;
  return ['changed: the archive itself, between its files'];
}

function verifyFiles(
  files: readonly FileHash[],
  manifest: Uint8Array | null,
  signature: Uint8Array | null,
  publicKey: string | null,
): string[] {
  if (manifest === null) return [`missing: ${manifestPath}`];
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(manifest);
  return [...compareManifest(text, files), ...verifySignature(text, signature, publicKey)];
}

function verifySignature(
  manifest: string,
  signature: Uint8Array | null,
  publicKey: string | null,
): string[] {
  if (publicKey === null) {
    return signature === null ? [] : [notVerified];
  }
  if (signature === null) return [`missing: ${signaturePath}`];
  return isSigned(manifest, signature, publicKey)
    ? []
    : [`changed: ${signaturePath} is no signature of this manifest by this key`];
}
