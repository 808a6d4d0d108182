/** What leaves the system as data: exports, webhooks, the dictionary, kept queries (data services). It reads every column. */
export {};
