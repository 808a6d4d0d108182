import { Button } from 'antd';
import type { ReactNode } from 'react';
import { technologyFields } from '@wanchuang/domain-registry';
import { useViewer } from '@wanchuang/web-access';
import {
  expertKindValues,
  expertStateValues,
  nameOf,
  Notice,
  useJurisdiction,
  useJurisdictions,
  useLanguage,
  useText,
  useUrlState,
} from '@wanchuang/web-client';
import { SearchBox } from '@wanchuang/web-registry';
import { ChoicePill, PageHead } from '@wanchuang/web-ui';
import { Listed } from '../found/listed';
import { holdsIn } from '../holds-in';
import { expertKindText } from '../state-words.text';
import { ExpertSheet } from './expert-sheet';
import { useExpertColumns } from './expert-columns';
import { expertText } from './expert.text';
import { addition, expertsSchema } from './experts-schema';
import { useExperts } from './use-experts';
import '../recognition.css';
import '../panel/panel.css';

/** The pool of experts from which panels are made (Art. 9(3)). */
export function ExpertsPage(): ReactNode {
  const say = useText(expertText);
  const place = useJurisdiction();
  const { all } = useJurisdictions();
  const { viewer } = useViewer();
  const { state, setState } = useUrlState(expertsSchema);
  const mayAdd = holdsIn(viewer?.roles ?? [], ['BUREAU_OFFICER'], all, place.id);
  const open = (expert: string | null): void => setState({ expert });
  return (
    <>
      <title>{say('title')}</title>
      <PageHead
        title={say('title')}
        filters={<Filters />}
        actions={
          mayAdd ? (
            <Button type="primary" onClick={() => open(addition)}>
              {say('add')}
            </Button>
          ) : null
        }
      />
      <p className="g-quiet p-lead">{say('lead')}</p>
      <Pool onOpen={open} />
      <ExpertSheet id={state.expert} jurisdictionId={place.id} onOpen={open} onClose={() => open(null)} />
    </>
  );
}

function Filters(): ReactNode {
  const say = useText(expertText);
  const kind = useText(expertKindText);
  const language = useLanguage();
  const { state, setState } = useUrlState(expertsSchema);
  return (
    <>
      <SearchBox label={say('search')} value={state.q} onChange={(q) => setState({ q }, { replace: true })} />
      <ChoicePill
        label={say('kind')}
        choices={expertKindValues.map((value) => ({ value, label: kind(value) }))}
        chosen={state.kinds}
        onChange={(kinds) => setState({ kinds })}
      />
      <ChoicePill
        label={say('field')}
        choices={technologyFields.map((field) => ({ value: field.code, label: nameOf(field, language) }))}
        chosen={state.fields}
        onChange={(fields) => setState({ fields })}
      />
      <ChoicePill
        label={say('state')}
        choices={expertStateValues.map((value) => ({ value, label: say(value) }))}
        chosen={state.states}
        onChange={(states) => setState({ states })}
      />
    </>
  );
}

function Pool({ onOpen }: { readonly onOpen: (id: string) => void }): ReactNode {
  const say = useText(expertText);
  const place = useJurisdiction();
  const { state } = useUrlState(expertsSchema);
  const columns = useExpertColumns(onOpen);
  const handle = useExperts(place.id, state);
  const isNarrowed = state.q !== '' || state.kinds.length + state.fields.length + state.states.length > 0;
  const nothing = isNarrowed ? 'nothing' : 'empty';
  return (
    <Listed
      handle={handle}
      caption={say('title')}
      columns={columns}
      countWords={(count) => say('count', { count })}
      nothing={<Notice title={say(`${nothing}Title`)} advice={say(`${nothing}Advice`)} />}
    >
      <p className="g-list-count p-foot">{say('strictnessHint')}</p>
    </Listed>
  );
}
