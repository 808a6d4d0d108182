import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { attempt, Failure, Notice, Waiting, errorCode, localName, useLanguage, useText } from '@wanchuang/web-client';
import { usePlaceYears } from '../years/use-place-years';
import { CenterDocument } from './center.generated';
import type { CenterRecord } from './center-profile';
import { CenterView } from './center-view';
import { centerText } from './center.text';
import { useOwnPlace } from './use-own-place';

/** Everything about one center. */
export function CenterPage(): ReactNode {
  const { id = '' } = useParams();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(CenterDocument, { variables: { id } });
  if (error && errorCode(error) !== 'BAD_USER_INPUT')
    return <Failure level={1} error={error} retry={() => attempt(refetch())} />;
  if (error || data?.center === null) return <NotFound />;
  if (data === undefined) return <Waiting height={640} />;
  return (
    <>
      <title>{localName(data.center, language)}</title>
      <WithYears key={data.center.id} center={data.center} />
    </>
  );
}

function WithYears({ center }: { readonly center: CenterRecord }): ReactNode {
  const { placeYears, error, retry } = usePlaceYears(center.jurisdiction.id);
  useOwnPlace(center.jurisdiction);
  if (error !== null) return <Failure level={1} error={error} retry={retry} />;
  if (placeYears === null) return <Waiting height={640} />;
  return <CenterView center={center} placeYears={placeYears} />;
}

function NotFound(): ReactNode {
  const say = useText(centerText);
  return (
    <Notice
      level={1}
      title={say('notFoundTitle')}
      advice={say('notFoundAdvice')}
      actions={<Link to="/centers">{say('toCenters')}</Link>}
    />
  );
}
