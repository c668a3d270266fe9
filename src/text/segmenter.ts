/** A segmenter for a language; for the root language where the name of the language is none that it knows. */
export function segmenterFor(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter('und', { granularity });
    throw error;
  }
}
