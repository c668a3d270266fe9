import { type HeightAt, heightAnywhere } from './frame-height.ts';

/** Words of embeds and of the snippets that frame them. */
export const embedsWords = {
  title: 'Embed',
  copy: 'Copy snippet',
  copied: 'Snippet copied.',
  list: 'The same as a list, with the sentences',
} as const;

/** What a frame needs, for whoever sets it where the snippet's styles are taken off. */
export function heightInWords(heightAt: HeightAt): string {
  return `Fits columns of any width without script, and nothing scrolls in it. Where a site takes its styles off, it is ${heightAnywhere(heightAt)} pixels high.`;
}
