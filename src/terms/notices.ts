/** What a picture of claims never says. */
export const lineNotice = 'A line is a published claim, not proof that it is so.';
