import { readBytes } from '../disk/loader.ts';
import { overwriteFile } from '../disk/writer.ts';
import { licencesPath, shipped, writeLicences } from '../build/licences.ts';

// Writes the licences of what is shipped with every site, from the packages that are installed.
const text = writeLicences((path) => new TextDecoder().decode(readBytes(`node_modules/${path}`)));
overwriteFile('.', licencesPath, new TextEncoder().encode(text));
console.log(`Wrote ${licencesPath}: ${shipped.length} packages.`);
