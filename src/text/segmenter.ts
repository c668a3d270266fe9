const knownSegmenters = new Map<string, Intl.Segmenter>();

/** A segmenter for a language; for the root language where the name of the language is none that it knows. */
export function segmenterFor(
  language: string,
  granularity: 'sentence' | 'word' | 'grapheme',
): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const segmenter = knownSegmenters.get(key) ?? makeSegmenter(language, granularity);
  knownSegmenters.set(key, segmenter);
  return segmenter;
}

function makeSegmenter(
  language: string,
  granularity: 'sentence' | 'word' | 'grapheme',
): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch (error) {
    if (error instanceof RangeError) return new Intl.Segmenter('und', { granularity });
    throw error;
  }
}
