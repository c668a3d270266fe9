/** What stands for sentences that may not be published. */
export const leftOut = '[…]';
