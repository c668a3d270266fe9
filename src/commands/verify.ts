import process from 'node:process';
import { verifyFolder, verifyZip } from '../build/verify/verify.ts';
import { kindOfPath, readBytes } from '../disk/loader.ts';
import { stop } from './stop.ts';

const usage = `Usage: npm run verify -- <folder or zip>
Says of a built site, of its copy in a zip, or of that unpacked, which files are not as their manifest has them.
Of one that is signed, the public key is in MANIFEST_PUBLIC_KEY, in PEM.`;

const [path, ...more] = process.argv.slice(2);
if (path === undefined || more.length > 0) stop(usage);

const publicKey = process.env['MANIFEST_PUBLIC_KEY'] || null;
const kind = kindOfPath(path);
if (kind === null) stop(`${path} is not there.`);
try {
  const faults =
    kind === 'folder' ? verifyFolder(path, publicKey) : verifyZip(readBytes(path), publicKey);
  if (faults.length > 0) stop(`${faults.join('\n')}\n${path} is not as it was built.`);
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}
const signed = publicKey === null ? '' : ', and the signature is of this key';
console.log(`Every file of ${path} is as its manifest has it${signed}.`);
