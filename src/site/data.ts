import { wholeAddress } from '../parts/addresses.ts';
import { type DataFile, writeDataFiles } from '../exports/data/data-files.ts';
import { getInvestigation } from './investigation.ts';

/** Every file of data of the site, with its bytes as text. */
export const dataFiles: readonly DataFile[] = writeDataFiles(getInvestigation(), wholeAddress);
