import process from 'node:process';

/** The folder of the investigation that is built: it has `seeds/` and `content/`. */
export function investigationFolder(): string {
  return process.env['INVESTIGATION'] || '.';
}
