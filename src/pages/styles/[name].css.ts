import { writtenStyles } from '../../layouts/written-styles.ts';
import { getInvestigation } from '../../site/investigation.ts';

export function getStaticPaths() {
  const { name, text } = writtenStyles(getInvestigation());
  return [{ params: { name }, props: { text } }];
}

/** /styles/<name>.css: the styles that are written by modules. */
export function GET({ props }: { readonly props: { readonly text: string } }): Response {
  return new Response(props.text, { headers: { 'content-type': 'text/css; charset=utf-8' } });
}
