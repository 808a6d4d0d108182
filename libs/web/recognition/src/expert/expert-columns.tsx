import type { ReactNode } from 'react';
import { localName, nameOf, useLanguage, useText } from '@wanchuang/web-client';
import type { Column } from '@wanchuang/web-registry';
import { expertKindText, tieKindText } from '../state-words.text';
import type { PooledExpertFragment } from './expert.generated';
import { expertText } from './expert.text';
import { strictnessWords } from './strictness-words';

/** Who it is and what a composer has to know of them; the name opens the sheet. */
export function useExpertColumns(onOpen: (id: string) => void): readonly Column<PooledExpertFragment>[] {
  const say = useText(expertText);
  const kind = useText(expertKindText);
  const language = useLanguage();
  const list = (words: readonly string[]): string => words.join(language === 'zh' ? '、' : ', ');
  return [
    {
      key: 'name',
      title: say('name'),
      rank: 1,
      onCard: true,
      room: 'some',
      cell: ({ id, person, title }) => (
        <>
          <button type="button" className="w-plain-button p-name" onClick={() => onOpen(id)}>
            {person.name ?? say('nameless')}
          </button>
          {title === '' ? null : <span className="g-quiet p-below">{title}</span>}
        </>
      ),
    },
    {
      key: 'kind',
      title: say('kind'),
      rank: 1,
      onCard: true,
      room: 'some',
      cell: (expert) => list([expert.kind, ...expert.furtherKinds].map((one) => kind(one))),
    },
    {
      key: 'field',
      title: say('field'),
      rank: 2,
      room: 'some',
      cell: ({ fields }) => list(fields.map((field) => nameOf(field, language))) || '–',
    },
    {
      key: 'ties',
      title: say('ties'),
      rank: 1,
      onCard: true,
      room: 'much',
      cell: (expert) => <Ties expert={expert} />,
    },
    { key: 'seats', title: say('seats'), rank: 2, numeric: true, cell: ({ seatsLastYear }) => seatsLastYear },
    {
      key: 'strictness',
      title: say('strictness'),
      rank: 2,
      room: 'some',
      cell: ({ strictness }) => strictnessWords(strictness, say),
    },
    { key: 'state', title: say('state'), rank: 1, onCard: true, tight: true, cell: ({ state }) => say(state) },
  ];
}

/** The organisation of the account, and the first ties that hold. */
function Ties({ expert: { person, ties } }: { readonly expert: PooledExpertFragment }): ReactNode {
  const say = useText(expertText);
  const tieKind = useText(tieKindText);
  const language = useLanguage();
  const shown = ties.filter(({ untilOn }) => untilOn === null).slice(0, 2);
  const rest = ties.length - shown.length;
  if (person.organisation === null && ties.length === 0) return <span className="g-quiet">{say('noTies')}</span>;
  return (
    <ul className="p-ties">
      {person.organisation ? <li>{localName(person.organisation, language)}</li> : null}
      {shown.map(({ id, kind, name, organisation }) => (
        <li key={id}>
          {organisation ? localName(organisation, language) : name} <span className="g-quiet">{tieKind(kind)}</span>
        </li>
      ))}
      {rest > 0 ? <li className="g-quiet">{say('moreTies', { count: rest })}</li> : null}
    </ul>
  );
}
