/** Where the words of a quotation stand in the file of its article. */
export function bytesInWords(bytes: string): string {
  return `bytes ${bytes} of our file`;
}

/** What hides a quotation with graphic detail. */
export const graphicQuotation = 'Show the quotation: it has graphic detail';
