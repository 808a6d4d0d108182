import { Kind, type OperationDefinitionNode } from 'graphql';
import { queryOf } from './send-operation';

/** The variables that are written; null: they are no JSON object. */
export function readVariables(text: string): Readonly<Record<string, unknown>> | null {
  if (text.trim() === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : null;
  } catch {
    return null;
  }
}

const wants = ({ variableDefinitions = [] }: OperationDefinitionNode, name: string): boolean =>
  variableDefinitions.some(({ variable, type }) => variable.name.value === name && type.kind === Kind.NON_NULL_TYPE);

/** The variables with which a document opens: the place that is shown, where it asks for one. */
export function openingVariables(document: string, jurisdictionId: string): string {
  try {
    return wants(queryOf(document), 'jurisdictionId') ? JSON.stringify({ jurisdictionId }, null, 2) : '';
  } catch {
    return '';
  }
}
