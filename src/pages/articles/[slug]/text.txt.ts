import { textOfArticle } from '../../../exports/data/article-text.ts';
import { getInvestigation } from '../../../site/investigation.ts';
import { contentType } from '../../../values/file-types.ts';

interface Props {
  readonly text: string;
}

export function getStaticPaths() {
  const investigation = getInvestigation();
  return investigation.articles.flatMap((article) => {
    const file = textOfArticle(investigation, article);
    return file === null ? [] : [{ params: { slug: article.slug }, props: { text: file.text } }];
  });
}

/** /articles/<slug>/text.txt: the text to which the positions of annotations refer. */
export function GET({ props: { text } }: { readonly props: Props }): Response {
  return new Response(text, { headers: { 'content-type': contentType('txt') } });
}
