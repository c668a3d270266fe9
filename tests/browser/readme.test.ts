import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { project } from '../support/build-site.ts';
import { folderThere, readThere } from '../support/investigation.ts';
import {
  drawPicture,
  drawsPictures,
  picturesFolder,
  readmePictures,
} from '../support/readme-pictures.ts';

const browser = useBrowser();
const mostBytes = 400_000;
const readme = readFileSync(join(project, 'README.md'), 'utf8');
/** The pictures are of the project's own investigation; of another one there are none to be compared. */
const own = folderThere === project;

describe.each(readmePictures(readThere()))('the picture $name of the README', (picture) => {
  const path = join(picturesFolder, picture.name);

  test('is shown with words for whom does not see it, and is light', () => {
    const [, words = ''] = new RegExp(`!\\[([^\\]]*)\\]\\(docs/${picture.name}\\.png\\)`).exec(
      readme,
    ) ?? ['', ''];
    expect(words.split(' ').length).toBeGreaterThan(10);
    expect(existsSync(`${path}.png`)).toBe(true);
    expect(statSync(`${path}.png`).size).toBeLessThan(mostBytes);
  });

  test(`has the words that the page has; if not, "${drawsPictures}" draws it anew`, async () => {
    const { words } = await drawPicture(browser, inject('addresses').there, picture);
    if (own) expect(words, drawsPictures).toBe(readFileSync(`${path}.txt`, 'utf8'));
    else expect(words).not.toBe('');
  });
});
