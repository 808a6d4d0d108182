import { TreeSelect } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import {
  type JurisdictionBranch,
  type Language,
  addressNow,
  addressOf,
  jurisdictionParameter,
  jurisdictionTree,
  nameOf,
  useJurisdiction,
  useJurisdictions,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { listAtOnce, useAhead } from '@wanchuang/web-ui';
import { pageAt } from './current-page';
import { shellText } from './shell.text';

interface TreeNode {
  readonly value: string;
  readonly title: string;
  readonly children: TreeNode[];
}

const nodesOf = (branches: readonly JurisdictionBranch[], language: Language): TreeNode[] =>
  branches.map(({ jurisdiction, below }) => ({
    value: jurisdiction.code,
    title: nameOf(jurisdiction, language),
    children: nodesOf(below, language),
  }));

/** Where the list hangs: with its field, so that it stays there while the page below scrolls or grows. */
const headerAround = (field: HTMLElement): HTMLElement => field.closest('header') ?? document.body;

/** The tree of places to choose from. A page about one center gives way to the list of the new place's centers. */
export function JurisdictionSelect(): ReactNode {
  const say = useText(shellText);
  const language = useLanguage();
  const navigate = useNavigate();
  const { all } = useJurisdictions();
  const current = useJurisdiction();
  const nodes = useMemo(() => nodesOf(jurisdictionTree(all), language), [all, language]);
  const [shown, choose] = useAhead(current.code, (code) => {
    const page = pageAt(addressNow().pathname);
    void navigate(addressOf(page?.navigation ? page.path : '/centers', jurisdictionParameter, { j: code }));
  });
  return (
    <TreeSelect
      {...listAtOnce}
      className="s-place-select"
      variant="borderless"
      aria-label={say('place')}
      value={shown}
      treeData={nodes}
      treeDefaultExpandAll
      showSearch={{ treeNodeFilterProp: 'title' }}
      placeholder={say('placeSearch')}
      notFoundContent={say('placeNone')}
      popupMatchSelectWidth={false}
      getPopupContainer={headerAround}
      onChange={choose}
    />
  );
}
