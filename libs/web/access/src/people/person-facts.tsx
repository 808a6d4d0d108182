import type { ReactNode } from 'react';
import { localName, useLanguage, useText } from '@wanchuang/web-client';
import { peopleText } from './people.text';
import type { PersonState } from './use-people';

/** What is kept of somebody whose account is not the viewer's to change, and why it is not. */
export function PersonFacts({ person }: { readonly person: PersonState }): ReactNode {
  const say = useText(peopleText);
  const language = useLanguage();
  const { email, phone, organisation } = person;
  const facts = [
    [say('email'), email],
    [say('phone'), phone],
    [say('organisation'), organisation ? localName(organisation, language) : null],
    [say('language'), say(person.language === 'en' ? 'languageEn' : 'languageZh')],
  ] as const;
  return (
    <>
      <dl className="a-facts">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <p className="a-quiet">{say('notYours')}</p>
    </>
  );
}
