/** What a picture of claims never says. */
export const lineNotice = 'A line is a published claim, not proof that it is so.';

/** What the embed of a claim never says. */
export const claimNotice = 'A published claim is not proof that it is so.';
