/** Characters. */
export const longestTitle = 200;
export const longestGuidance = 20_000;
export const longestReason = 1000;
export const mostAttachments = 20;
