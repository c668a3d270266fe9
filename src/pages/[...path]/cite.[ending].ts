import { citationFormats } from '../../exports/citations/files.ts';
import { citedPages } from '../../exports/citations/cited.ts';
import { getInvestigation } from '../../site/investigation.ts';

interface Props {
  readonly text: string;
  readonly type: string;
}

export function getStaticPaths() {
  return citedPages(getInvestigation()).flatMap(({ path, page, articles }) =>
    citationFormats.map(({ ending, type, write }) => ({
      params: { path: path === '/' ? undefined : path.slice(1, -1), ending },
      props: { text: write([page, ...articles]), type },
    })),
  );
}

/** <page>/cite.<ending>: the citations of a page, in a format for reference managers. */
export function GET({ props: { text, type } }: { readonly props: Props }): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
