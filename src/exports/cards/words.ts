/** What stands for the words of a card that are in letters which its fonts do not have. */
export const cardWordsNotDrawn =
  'The words are in letters that this picture does not have. They stand on the page.';

/** The same for one of the things that a card says besides. */
export const factNotDrawn = 'In letters that this picture does not have; see the page.';
