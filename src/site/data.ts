import { wholeAddress } from './addresses.ts';
import { type DataFile, writeDataFiles } from './data-files.ts';
import { getInvestigation } from './investigation.ts';

/** Every file of data of the site, with its bytes as text. */
export const dataFiles: readonly DataFile[] = writeDataFiles(getInvestigation(), wholeAddress);
