import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** The Ed25519 signature of a manifest, 64 bytes, by a private key in PEM. Throws with a sentence where the key is none. */
export function signManifest(manifest: string, privateKey: string): Uint8Array {
  const key = readKey(() => createPrivateKey(privateKey), 'private');
  return sign(null, new TextEncoder().encode(manifest), key);
}

/** Whether a signature of a manifest was made by the private key of this public key, in PEM. Throws with a sentence where the key is none. */
export function isSigned(manifest: string, signature: Uint8Array, publicKey: string): boolean {
  const key = readKey(() => createPublicKey(publicKey), 'public');
  return verify(null, new TextEncoder().encode(manifest), key, signature);
}

function readKey(read: () => KeyObject, kind: string): KeyObject {
  const wanted = `a ${kind} Ed25519 key in PEM`;
  let key;
  try {
    key = read();
  } catch {
    throw new Error(`The key given is not ${wanted}.`);
  }
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new Error(`The key given is of another kind (${key.asymmetricKeyType}), not ${wanted}.`);
}
