import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { NameCheckDocument } from '../application.generated';
import type { FormDesk } from './form-desk';

const typingPause = 400;

interface Asked {
  readonly jurisdictionId: string;
  readonly applicationId: string;
  readonly chosenName: string;
}

/** Whether the name that is being typed is free (Art. 26): asked when the typing pauses. */
export function useNameCheck({ jurisdictionId, applicationId, chosenName }: Asked): FormDesk['name'] {
  const [asked, setAsked] = useState(chosenName);
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(chosenName), typingPause);
    return () => window.clearTimeout(timer);
  }, [chosenName]);
  const skip = asked.trim() === '' || [...asked].length > 40;
  const { data, error } = useQuery(NameCheckDocument, {
    variables: { jurisdictionId, applicationId, chosenName: asked },
    skip,
    fetchPolicy: 'cache-and-network',
  });
  if (chosenName.trim() === '' || skip) return { state: 'UNASKED', takenBy: null };
  if (error) return { state: 'UNKNOWN', takenBy: null };
  if (asked !== chosenName || data?.nameCheck === undefined) return { state: 'CHECKING', takenBy: null };
  const { isTaken, centerName } = data.nameCheck;
  return { state: isTaken ? 'TAKEN' : 'FREE', takenBy: centerName ?? null };
}
