import type { ReactNode } from 'react';
import { Link } from 'react-router';
import {
  formationModeText,
  legalFormText,
  localName,
  nameOf,
  partyRoleText,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import type { CenterQuery } from './center.generated';
import { centerText } from './center.text';

export type CenterRecord = NonNullable<CenterQuery['center']>;

/** Who a center is: its host, its place in the register, what it is for. */
export function CenterProfile({ center }: { readonly center: CenterRecord }): ReactNode {
  const say = useText(centerText);
  const language = useLanguage();
  const { mission, coreTechnologies } = center;
  const details = useDetails(center);
  return (
    <section className="r-card" aria-labelledby="profile">
      <h2 id="profile" className="r-card-heading">
        {say('profile')}
      </h2>
      <dl className="r-details">
        {details.map(([term, words]) =>
          words === null ? null : (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
      <div className="r-profile-words">
        {[[say('mission'), mission] as const, [say('technologies'), coreTechnologies] as const].map(([term, words]) =>
          words === '' ? null : (
            <div key={term} className="r-prose" lang={language === 'en' ? 'zh-CN' : undefined}>
              <h3 lang={language === 'en' ? 'en' : undefined}>{term}</h3>
              <p>{words}</p>
            </div>
          ),
        )}
        <Parties center={center} />
      </div>
    </section>
  );
}

type Detail = readonly [term: string, words: ReactNode];

function useDetails(center: CenterRecord): readonly Detail[] {
  const say = useText(centerText);
  const legalForm = useText(legalFormText);
  const formationMode = useText(formationModeText);
  const language = useLanguage();
  const { host, field, department, mergedInto, kind, jurisdiction } = center;
  const isCenter = kind === 'CENTER';
  return [
    [say('host'), host && <Host host={host} />],
    [say('field'), field && nameOf(field, language)],
    [say('department'), department && localName(department, language)],
    [say('place'), nameOf(jurisdiction, language)],
    [say(isCenter ? 'code' : 'codeRegion'), center.code],
    [say('recognised'), center.recognisedOn],
    [say('ended'), center.endedOn],
    [say('mergedInto'), mergedInto && <Link to={`/centers/${mergedInto.id}`}>{localName(mergedInto, language)}</Link>],
    [say('legalForm'), isCenter ? legalForm(center.legalForm) : null],
    [say('formationMode'), isCenter ? formationMode(center.formationMode) : null],
  ];
}

function Host({ host }: { readonly host: NonNullable<CenterRecord['host']> }): ReactNode {
  const say = useText(centerText);
  const language = useLanguage();
  const former = host.formerNames.map(({ name }) => say('hostFormerly', { name })).join(' · ');
  return (
    <>
      {localName(host, language)}
      {former === '' ? null : <span className="r-under">{former}</span>}
      {host.creditCode === null ? null : <span className="r-under">{host.creditCode}</span>}
    </>
  );
}

function Parties({ center: { parties } }: { readonly center: CenterRecord }): ReactNode {
  const say = useText(centerText);
  const role = useText(partyRoleText);
  const language = useLanguage();
  if (parties.length === 0) return null;
  return (
    <div className="r-prose">
      <h3>{say('parties')}</h3>
      <ul>
        {parties.map(({ organisation, role: part, duties }) => (
          <li key={organisation.id}>
            {localName(organisation, language)} <span className="r-tag">{role(part)}</span>
            {duties === '' ? null : <span className="r-under">{duties}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
