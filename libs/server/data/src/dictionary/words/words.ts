/**
 * Descriptions of the schema and their Chinese. An entry is known by the English itself, so that whoever changes that is asked
 * for the Chinese again, and what many fields say is written once. Clauses are not repeated: they are read from the English.
 */
export type Words = Readonly<Record<string, string>>;
