import type { ReactNode } from 'react';
import { localName, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import type { PublicCenter } from './public-center-page';
import { publicCenterText } from './public-center.text';

/** Who a center is, as the register has it. */
export function ProfileCard({ center }: { readonly center: PublicCenter }): ReactNode {
  const say = useText(publicCenterText);
  const language = useLanguage();
  const { host, field, department, jurisdiction, formerNames } = center;
  const details: readonly (readonly [term: string, words: string | null])[] = [
    [say('host'), host && localName(host, language)],
    [say('field'), field && nameOf(field, language)],
    [say('recognised'), center.recognisedOn],
    [say('code'), center.code],
    [say('department'), department && localName(department, language)],
    [say('place'), nameOf(jurisdiction, language)],
    ...formerNames.map(
      ({ name, untilOn }) => [say('formerNames'), say('until', { name, date: untilOn })] satisfies [string, string],
    ),
  ];
  const prose = [
    [say('mission'), center.mission],
    [say('technologies'), center.coreTechnologies],
  ] as const;
  return (
    <section className="p-card" aria-labelledby="public-profile">
      <h2 id="public-profile">{say('profile')}</h2>
      <dl className="p-details">
        {details.map(([term, words]) =>
          words === null ? null : (
            <div key={`${term}${words}`}>
              <dt>{term}</dt>
              <dd>{words}</dd>
            </div>
          ),
        )}
      </dl>
      {prose.map(([term, words]) =>
        words === '' ? null : (
          <div key={term} className="p-prose">
            <h3>{term}</h3>
            <p lang="zh-CN">{words}</p>
          </div>
        ),
      )}
      <p className="p-note">{say('source')}</p>
    </section>
  );
}
