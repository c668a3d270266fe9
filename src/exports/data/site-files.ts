import { once } from '../../model/once.ts';
import type { Investigation } from '../../model/types.ts';
import { wholeAddress } from '../../parts/addresses.ts';
import { type DataFile, writeDataFiles } from './data-files.ts';

/** Every file of data of this site, with its bytes as text. */
export const siteFiles = once((investigation: Investigation): readonly DataFile[] =>
  writeDataFiles(investigation, wholeAddress),
);
