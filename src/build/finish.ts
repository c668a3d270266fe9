import { projectFolder } from '../disk/build-folders.ts';
import { findFiles, listAll, listTop, readBytes } from '../disk/loader.ts';
import { keepOnly, overwriteFile } from '../disk/writer.ts';
import { collectPromises } from '../exports/promises.ts';
import type { Investigation } from '../model/types.ts';
import { reuseLine, reviewLine } from '../terms/imprint.ts';
import { writeHeadersFile } from './headers.ts';
import { finishLinks } from './html/copy-links.ts';
import { nameHeadings } from './html/heading-names.ts';
import { applyEdits, type Edit, readPage } from './html/page.ts';
import { joinStyles, sheetsOf, styleFolder } from './html/page-styles.ts';
import { licencesAddress, licencesPath } from './licences.ts';
import { type Facts, hashFile, manifestPath, signaturePath, writeManifest } from './manifest.ts';
import {
  copyAddress,
  keptPaths,
  packCopy,
  receiptAddress,
  type SignManifest,
} from './offline/copy.ts';
import { copyPage, copyStyle, type OfflineSource } from './offline/page.ts';
import { checkSite } from './verify/check-site.ts';

/** Tells GitHub Pages that the site is served as it is, the folders that begin with a line below too. */
const plainPath = '.nojekyll';

/**
 * Writes to a built site what is written after all pages: the links of each page that is read again, once; the headers of all that is there by then, the copy of it all, and last the manifest with its signature.
 */
export function finishSite(
  built: string,
  investigation: Investigation,
  address: URL,
  sign: SignManifest,
): void {
  const write = (path: string, content: Uint8Array | string) =>
    overwriteFile(built, path, typeof content === 'string' ? encodeText(content) : content);
  const facts = factsOf(investigation, address);
  write(plainPath, '');
  write(licencesAddress, readBytes(`${projectFolder()}/${licencesPath}`));
  const edit = finishStyles(built);
  const copied = finishPages(built, edit, { address, paths: keptPaths(findFiles(built)) });
  const last = ['_headers', manifestPath, ...(sign === null ? [] : [signaturePath])];
  write('_headers', writeHeadersFile([...listTop(built), ...last], address.pathname));
  const copy = packCopy(copied, facts, sign);
  write(copyAddress, copy.zip);
  write(receiptAddress, copy.receipt);
  const hashes = listAll(built).map(({ path }) => hashFile(path, readBytes(`${built}/${path}`)));
  const manifest = writeManifest(facts, hashes);
  write(manifestPath, manifest);
  if (sign !== null) write(signaturePath, sign(manifest));
}

/** What is wrong with a site that was built and finished, as it lies on the disk: a line for each fault. */
export function verifyBuilt(built: string, investigation: Investigation, address: URL): string[] {
  const entries = listAll(built);
  const paths = entries.map(({ path }) => path);
  const textsOf = (ending: string) =>
    new Map(
      paths
        .filter((path) => path.endsWith(ending))
        .map((path) => [path, new TextDecoder().decode(readBytes(`${built}/${path}`))]),
    );
  const odd = entries.filter(
    ({ kind, path }) => kind !== 'file' || (path !== plainPath && /(?:^|\/)\./u.test(path)),
  );
  return [
    ...odd.map(({ path }) => `does not belong here: ${path}`),
    ...checkSite({
      address,
      paths: new Set(paths),
      pages: textsOf('.html'),
      styles: textsOf('.css'),
      promised: collectPromises(investigation).map(({ id }) => id),
    }),
  ];
}

/** Joins the style sheets of every kind of page, and returns what changes in the HTML of a page. */
function finishStyles(built: string): (html: string) => Edit[] {
  const textOf = (path: string) => new TextDecoder().decode(readBytes(`${built}/${path}`));
  const paths = findFiles(built);
  const { sheets, shared, edit } = joinStyles(
    paths.filter((path) => path.endsWith('.html')).map((path) => sheetsOf(textOf(path))),
    (name) => textOf(`${styleFolder}/${name}`),
  );
  for (const [name, css] of sheets) overwriteFile(built, `${styleFolder}/${name}`, encodeText(css));
  const names = paths.flatMap((path) =>
    path.startsWith(`${styleFolder}/`) && !path.endsWith('.css')
      ? [path.slice(styleFolder.length + 1)]
      : [],
  );
  keepOnly(`${built}/${styleFolder}`, new Set([...names, ...sheets.keys(), ...shared]));
  return edit;
}

/** Finishes the links of every built page, and returns the files of the copy by their paths. */
function finishPages(
  built: string,
  editStyles: (html: string) => Edit[],
  source: OfflineSource,
): ReadonlyMap<string, Uint8Array> {
  const copied = new Map<string, Uint8Array>();
  for (const path of findFiles(built)) {
    const bytes = readBytes(`${built}/${path}`);
    if (path.endsWith('.html')) {
      const page = readPage(new TextDecoder().decode(bytes));
      const edits = [...editStyles(page.html), ...finishLinks(page), ...nameHeadings(page)];
      if (edits.length > 0) overwriteFile(built, path, encodeText(applyEdits(page.html, edits)));
      if (source.paths.has(path)) copied.set(path, encodeText(copyPage(page, edits, path, source)));
    } else if (source.paths.has(path)) {
      const isStyle = path.endsWith('.css');
      const text = isStyle ? copyStyle(new TextDecoder().decode(bytes), path, source) : null;
      copied.set(path, text === null ? bytes : encodeText(text));
    }
  }
  return copied;
}

function factsOf({ title, story, versions, articles, claims }: Investigation, address: URL): Facts {
  const version = versions.at(-1);
  const assertions = claims.flatMap((claim) => claim.assertions);
  return {
    title,
    version: version === undefined ? '' : `${version.version}, ${version.date}`,
    licence: reuseLine,
    review: reviewLine(story),
    address: address.href,
    articles: articles.length,
    claims: claims.length,
    quotations: assertions.flatMap(({ passages }) => passages).length,
  };
}

function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
