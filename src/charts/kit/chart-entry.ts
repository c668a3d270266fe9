import type { Attribution, Investigation } from '../../model/types.ts';
import type { Scene } from './scene.ts';
import type { Key } from './svg/standalone.ts';
import type { Scenes } from './three-widths.ts';

/** Works something out from the whole investigation. */
type Of<Value> = (investigation: Investigation) => Value;

/**
 * What the site knows of a chart, the default export of `chart.ts` in its folder. Beside that, the folder has `Chart.astro`, which draws it in the story and in its embed,
 * and, where the embed has a list, `List.astro`.
 */
export interface Chart {
  readonly page: ChartPage | null;
  /** What its page is called in citations, where it is cited for the chart. */
  readonly cited: Of<string> | null;
  readonly embed: ChartEmbed | null;
  readonly file: ChartFile | null;
  /** Charts that are now a part of this one, whose embeds' addresses it keeps, and what is said there of that. */
  readonly formerly?: { readonly ids: readonly string[]; readonly notice: string };
}

/** Where a chart stands with all that belongs to it. */
export interface ChartPage {
  /** The address of the page, and the HTML id of the chart's section. */
  readonly path: string;
  readonly section: string | null;
  readonly title: Of<string>;
  /** What a link to it says. */
  readonly label: string;
}

/** A chart in a frame on somebody else's page. */
export interface ChartEmbed {
  /** What it is called where several can be embedded. */
  readonly name: string;
  readonly title: Of<string>;
  readonly description: Of<string>;
  /** The list under the picture: folded, or, in frames too narrow for the picture, open in its place; null without one. */
  readonly list: 'folded' | 'instead' | null;
  readonly frame: Of<ChartFrame>;
}

/** What an embed draws and says, from which its frame has its height. */
export interface ChartFrame {
  readonly scenes: Scenes;
  /** Whether the widest has room only where a page is as wide as its frame. */
  readonly framed: boolean;
  /** The words beside the picture, and its notices. */
  readonly said: readonly string[];
  /** Rows of keys, the words of each. */
  readonly keys: readonly (readonly string[])[];
}

/** A chart as a picture to take away. */
export interface ChartFile {
  /** The file's name without ending, and what a link to it says. */
  readonly name: string;
  readonly label: string;
  readonly draw: Of<{
    readonly scene: Scene;
    readonly title: string;
    readonly keys: readonly Key[];
    /** The speakers whose signs it has. */
    readonly speakers: readonly Attribution[];
    /** How it is to be read. */
    readonly notices: readonly string[];
  }>;
}
