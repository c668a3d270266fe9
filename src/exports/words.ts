/** Words of the box by which a page is linked to, cited and carried away. */
export const takeAwayWords = {
  box: 'Link, cite, carry away',
  link: 'Link',
  cite: 'Cite',
  data: 'Data',
  keeps: 'This link keeps the version that you see.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  share: 'Share',
} as const;
