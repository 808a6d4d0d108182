/** As long as a document or its variables may be, characters; the database holds it too. */
export const longestDocument = 20_000;
export const longestVariables = 10_000;
/** How many queries one person keeps. */
export const mostQueries = 200;
