import { cardFolder, projectFolder } from '../../disk/build-folders.ts';
import { makeCardDrawer } from '../../exports/cards/cache.ts';
import { type Card, picturePath } from '../../exports/cards/card.ts';
import { cardsOf } from '../../exports/cards/pages.ts';
import { getInvestigation } from '../../site/investigation.ts';

const drawer = makeCardDrawer(projectFolder(), cardFolder());

export function getStaticPaths() {
  const cards = cardsOf(getInvestigation());
  drawer.keepOnly(cards);
  return cards.map((card) => ({ params: { path: picturePath(card) }, props: { card } }));
}

/** /cards/<path of the page>.png: the picture that stands where a link to the page stands. */
export async function GET({
  props,
}: {
  readonly props: { readonly card: Card };
}): Promise<Response> {
  const picture = await drawer.draw(props.card);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}
