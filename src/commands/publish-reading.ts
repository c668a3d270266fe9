import { holdReading, type Reading } from '../disk/reading.ts';
import { stop } from './stop.ts';

/** Builds the site of a reading that has no problems, as Astro's settings say; ends the command where nothing is published. */
export async function publishReading(
  reading: Reading,
  settings: { readonly logLevel?: 'error' } = {},
): Promise<void> {
  holdReading(reading);
  try {
    // Loaded only here: to serve what is built takes a third of the time without it.
    const { build } = await import('astro');
    await build(settings);
  } catch (error) {
    const isOurs = error instanceof Error && error.name === 'NotPublished';
    console.error(isOurs ? error.message : error);
    stop('Nothing was published; what was published before is as it was.');
  }
}
