/** What the public form holds. */
export interface ObjectionValues {
  readonly itemId: string;
  readonly body: string;
  readonly objectorName: string;
  readonly objectorContact: string;
}

export type ObjectionFault = 'itemNeeded' | 'bodyNeeded' | 'nameNeeded' | 'contactNeeded';

const leastBody = 10;

/** What an objection lacks, at the field that it is about. @param mustBeNamed a parameter of the policy, cited to no clause */
export function objectionFaults(
  { itemId, body, objectorName, objectorContact }: ObjectionValues,
  mustBeNamed: boolean,
): Readonly<Partial<Record<keyof ObjectionValues, ObjectionFault>>> {
  return {
    ...(itemId === '' ? { itemId: 'itemNeeded' as const } : {}),
    ...([...body.trim()].length < leastBody ? { body: 'bodyNeeded' as const } : {}),
    ...(mustBeNamed && objectorName.trim() === '' ? { objectorName: 'nameNeeded' as const } : {}),
    ...(mustBeNamed && objectorContact.trim() === '' ? { objectorContact: 'contactNeeded' as const } : {}),
  };
}
