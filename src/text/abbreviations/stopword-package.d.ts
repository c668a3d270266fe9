/** What of the package we use: for each language, by its name of three letters, the words that stand everywhere. */
declare module 'stopword' {
  export const eng: readonly string[];
}
