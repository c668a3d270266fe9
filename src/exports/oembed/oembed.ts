import type { Investigation } from '../../model/types.ts';
import { wholeAddress } from '../../parts/addresses.ts';
import { siteName } from '../../terms/imprint.ts';
import { writeJson } from '../../values/json.ts';
import { cardSize } from '../cards/layout.ts';
import { type Frame, sendFrame } from '../embeds/frame.ts';
import { heightAnywhere } from '../embeds/frame-height.ts';
import { writePlainFrame } from '../embeds/snippet.ts';

/** How wide a frame is for consumers that ask for a number, in CSS pixels. */
const width = 600;

/** What an embed says of itself in oEmbed 1.0: rich, with the words that have to stand beside it. */
export function describeFrame({ title }: Investigation, frame: Frame): string {
  return writeJson({
    ...{ version: '1.0', type: 'rich' },
    title: frame.title,
    provider_name: `${siteName}: ${title}`,
    provider_url: wholeAddress('/'),
    html: writePlainFrame(sendFrame(frame), width),
    width,
    height: heightAnywhere(frame.heightAt),
    thumbnail_url: wholeAddress(frame.picture),
    thumbnail_width: cardSize.width,
    thumbnail_height: cardSize.height,
  });
}
