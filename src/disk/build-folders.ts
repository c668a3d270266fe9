import { join } from 'node:path';
import process from 'node:process';
import { buildFolder, investigationFolder } from './folder.ts';

/** The project's folder, from which its commands and builds are started. */
export function projectFolder(): string {
  return process.cwd();
}

/** Where the cards of the investigation are kept from one build to the next. */
export function cardFolder(): string {
  return join(buildFolder(investigationFolder(), projectFolder()), '.cache/cards');
}
