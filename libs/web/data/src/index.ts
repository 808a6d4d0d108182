/** The pages of Data: exports, the dictionary, the query workbench. */
export {};
