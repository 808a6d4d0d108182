import type { ReactNode } from 'react';
import { useLanguage, useText } from '@wanchuang/web-client';
import { instantText } from '@wanchuang/web-registry';
import { FileLine } from '../../files/file-line';
import type { ApplicationStateFragment } from '../application.generated';
import { applicationText } from '../application.text';

/** The forms that were frozen to be printed and sealed, the latest first, each with its hash. */
export function Versions({ application }: { readonly application: ApplicationStateFragment }): ReactNode {
  const say = useText(applicationText);
  const language = useLanguage();
  const { versions, fixedVersion } = application;
  return (
    <section className="g-card" aria-label={say('versions')}>
      <h2>{say('versions')}</h2>
      {versions.length === 0 ? <p className="g-quiet">{say('noVersions')}</p> : null}
      {versions.map(({ id, number, sha256, madeAt, scan, submittedAt }) => (
        <section key={id}>
          <h3>
            {say('versionNumber', { number })}
            {number === fixedVersion ? <span className="g-quiet"> · {say('isCurrent')}</span> : null}
          </h3>
          <dl className="g-facts">
            <Fact name={say('versionMade')}>{instantText(madeAt, language)}</Fact>
            {submittedAt ? <Fact name={say('versionSubmitted')}>{instantText(submittedAt, language)}</Fact> : null}
            {scan ? (
              <Fact name={say('versionSealed')}>
                <FileLine file={scan} />
              </Fact>
            ) : null}
            <Fact name={say('versionHash')}>
              <span className="g-hash">{sha256}</span>
            </Fact>
          </dl>
        </section>
      ))}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
