import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useViewer } from '@wanchuang/web-access';
import { Failure, useLinks, useText, useUrlState, Waiting } from '@wanchuang/web-client';
import { PageActions, SearchBox, TabList } from '@wanchuang/web-registry';
import { PageHead } from '@wanchuang/web-ui';
import { Changes } from './changes';
import type { Dictionary } from '@wanchuang/domain-dictionary';
import { dictionarySchema, type DictionaryState, tabValues } from './dictionary-schema';
import { dictionaryText } from './dictionary.text';
import { Indicators } from './indicators';
import { Types } from './types';
import { useDictionary } from './use-dictionary';
import './dictionary.css';

/** What there is to be known of the data: types and fields, indicators, and what versions of the schema changed. */
export function DictionaryPage(): ReactNode {
  const say = useText(dictionaryText);
  const { state, setState } = useUrlState(dictionarySchema);
  const { dictionary, error, retry } = useDictionary();
  return (
    <>
      <title>{say('title')}</title>
      <PageHead
        title={say('title')}
        inWords={state.q === '' ? undefined : state.q}
        filters={
          state.tab === 'changes' ? null : (
            <SearchBox label={say('search')} value={state.q} onChange={(q) => setState({ q }, { replace: true })} />
          )
        }
        actions={<Actions />}
      />
      <TabList
        label={say('tabs')}
        tabs={tabValues.map((key) => ({ key, label: say(key) }))}
        chosen={state.tab}
        onChoose={(tab) => setState({ tab, at: null })}
      >
        {error !== null ? (
          <Failure error={error} retry={retry} />
        ) : dictionary === null ? (
          <Waiting height={480} />
        ) : (
          <Chosen dictionary={dictionary} state={state} />
        )}
      </TabList>
    </>
  );
}

function Chosen({ dictionary, state }: { readonly dictionary: Dictionary; readonly state: DictionaryState }): ReactNode {
  if (state.tab === 'changes') return <Changes versions={dictionary.versions} types={dictionary.types} />;
  if (state.tab === 'indicators') return <Indicators dictionary={dictionary} search={state.q} at={state.at} />;
  return <Types dictionary={dictionary} search={state.q} at={state.at} />;
}

function Actions(): ReactNode {
  const say = useText(dictionaryText);
  const linkTo = useLinks();
  const { viewer } = useViewer();
  const administers = viewer?.roles.some(({ role }) => role === 'ADMINISTRATOR') ?? false;
  return (
    <>
      {administers ? <Link {...linkTo(() => '/admin/deprecated')}>{say('toUses')}</Link> : null}
      <a href="/data/dictionary.json" download="wanchuang-dictionary.json">
        {say('download')}
      </a>
      <PageActions />
    </>
  );
}
