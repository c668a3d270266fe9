import { getInvestigation } from '../../site/investigation.ts';
import type { DataFile } from '../../exports/data/data-files.ts';
import { siteFiles } from '../../exports/data/site-files.ts';

export function getStaticPaths() {
  return siteFiles(getInvestigation()).map((file) => ({
    params: { file: file.address.slice('/data/'.length) },
    props: { file },
  }));
}

/** /data/<file>: the same bytes of which the page of the data gives size and hash. */
export function GET({
  props: { file },
}: {
  readonly props: { readonly file: DataFile };
}): Response {
  return new Response(file.text, { headers: { 'content-type': `${file.type}; charset=utf-8` } });
}
