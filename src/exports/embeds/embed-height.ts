import type { Investigation, Made, Version } from '../../model/types.ts';
import { reviewLine, siteName, versionInWords } from '../../terms/imprint.ts';
import type { HeightAt } from './frame-height.ts';
import { heightOfWords, type Setting, settings } from './height-of-words.ts';

/** The padding of an embed on each side, and the widest that it is, in CSS pixels. */
const edge = 16;
const widest = 1200;
/** From this width on, headings are larger. */
const larger = 768;
const footWidth = 736;
/** The space above and below what is embedded, and around its foot. */
const around = 2 * edge + 24 + 13 + 16 + 1;

/** What every embed says of itself: its title, what is never said, and who reviewed it. */
interface Framing {
  readonly title: string;
  readonly notice: string;
  readonly made: Made;
  readonly version: Version | undefined;
}

/** The height of an embed of which `inside` takes that much in a column; its title and its foot are added. */
export function heightOfEmbed(
  { title }: Pick<Investigation, 'title'>,
  embed: Framing,
  inside: (column: number, width: number) => number,
): HeightAt {
  const version = embed.version === undefined ? '' : ` ${versionInWords(embed.version)}.`;
  const foot = [`${siteName}: ${title}.${version} ${embed.notice}`, reviewLine(embed.made)];
  return (width) => {
    const column = Math.min(width - 2 * edge, widest);
    const heading: Setting = width < larger ? small : large;
    return (
      around +
      heightOfWords([embed.title], column, heading) +
      inside(column, width) +
      heightOfWords(foot, Math.min(column, footWidth), settings.foot)
    );
  };
}

const small: Setting = { size: 21, line: 26.5, gap: 13 };
const large: Setting = { size: 24, line: 30, gap: 13 };
