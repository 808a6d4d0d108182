import type { ApolloClient } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { BureauOfDocument } from './notice.generated';

interface Place {
  readonly id: string;
  readonly nameZh: string;
}

/** Who signs the documents of a place: its bureau; where none is registered, by the name of the place. */
export function useBureauName({ id, nameZh }: Place, client?: ApolloClient): string {
  const { data } = useQuery(BureauOfDocument, { client, variables: { jurisdictionId: id } });
  if (!data) return ''; // no other name flashes up before its own
  return data.organisations.nodes[0]?.name ?? `${nameZh}科学技术局`;
}
