import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { attempt, Failure, localName, useLanguage, useLinks, useText, Waiting } from '@wanchuang/web-client';
import { OrganisationSurroundingsDocument, RecommendedCentersDocument } from './organisations.generated';
import { organisationsText } from './organisations.text';
import type { OrganisationState } from './use-organisations';

interface OrganisationSurroundingsProps {
  readonly organisation: OrganisationState;
  readonly onOpen: (id: string) => void;
}

/** What an organisation was called, what stands below it, who works there, and its centers, as far as one reads them. */
export function OrganisationSurroundings({ organisation, onOpen }: OrganisationSurroundingsProps): ReactNode {
  const say = useText(organisationsText);
  const language = useLanguage();
  const linkTo = useLinks();
  const { id, kind, formerNames } = organisation;
  const { data, error, refetch } = useQuery(OrganisationSurroundingsDocument, { variables: { id } });
  const recommended = useQuery(RecommendedCentersDocument, { variables: { id }, skip: kind !== 'DEPARTMENT' });
  return (
    <div className="a-around">
      <Part title={say('formerNames')} total={formerNames.length}>
        {formerNames.map(({ name, untilOn }) => (
          <li key={`${untilOn} ${name}`}>
            {name} <span className="a-quiet">{say('until', { day: untilOn })}</span>
          </li>
        ))}
      </Part>
      {error ? <Failure error={error} retry={() => attempt(refetch())} /> : null}
      {!data && !error ? <Waiting height={160} /> : null}
      {data ? (
        <>
          <Part title={say('below')} total={data.below.totalCount}>
            {data.below.nodes.map((one) => (
              <li key={one.id}>
                <button type="button" className="w-plain-button a-name" onClick={() => onOpen(one.id)}>
                  {localName(one, language)}
                </button>
              </li>
            ))}
          </Part>
          <Part title={say('people')} total={data.people.totalCount}>
            {data.people.nodes.map((one) => (
              <li key={one.id}>
                <Link {...linkTo(() => `/admin/people?person=${one.id}`)}>{one.name ?? '–'}</Link>
              </li>
            ))}
          </Part>
          <Centers title={say('hosted')} page={data.hosted} />
        </>
      ) : null}
      {recommended.data ? <Centers title={say('recommended')} page={recommended.data.centers} /> : null}
    </div>
  );
}

interface CentersProps {
  readonly title: string;
  readonly page: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly name: string; readonly nameEn: string | null }[];
  };
}

/** Centers that one reads: an administrator, who has no business data, is shown none of them. */
function Centers({ title, page }: CentersProps): ReactNode {
  const language = useLanguage();
  const linkTo = useLinks();
  if (page.totalCount === 0) return null;
  return (
    <Part title={title} total={page.totalCount}>
      {page.nodes.map((one) => (
        <li key={one.id}>
          <Link {...linkTo(() => `/centers/${one.id}`)}>{localName(one, language)}</Link>
        </li>
      ))}
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly total: number;
  readonly children: readonly ReactNode[];
}

function Part({ title, total, children }: PartProps): ReactNode {
  const say = useText(organisationsText);
  return (
    <section className="a-roles">
      <h2>{title}</h2>
      {children.length === 0 ? <p className="a-quiet">{say('none')}</p> : <ul>{children}</ul>}
      {children.length < total ? <p className="a-quiet">{say('more', { count: total })}</p> : null}
    </section>
  );
}
