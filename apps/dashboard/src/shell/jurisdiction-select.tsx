import { TreeSelect } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useNavigate } from 'react-router';
import {
  type JurisdictionBranch,
  type Language,
  addressOf,
  jurisdictionParameter,
  jurisdictionTree,
  nameOf,
  useJurisdiction,
  useJurisdictions,
  useLanguage,
  useText,
} from '@wanchuang/web-client';
import { useCurrentPage } from './current-page';
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

/** The tree of places to choose from. A page about one center gives way to the list of the new place's centers. */
export function JurisdictionSelect(): ReactNode {
  const say = useText(shellText);
  const language = useLanguage();
  const navigate = useNavigate();
  const page = useCurrentPage();
  const { all } = useJurisdictions();
  const current = useJurisdiction();
  const nodes = useMemo(() => nodesOf(jurisdictionTree(all), language), [all, language]);
  const target = page?.navigation ? page.path : '/centers';
  return (
    <TreeSelect
      className="s-place-select"
      variant="borderless"
      aria-label={say('place')}
      value={current.code}
      treeData={nodes}
      treeDefaultExpandAll
      showSearch={{ treeNodeFilterProp: 'title' }}
      placeholder={say('placeSearch')}
      notFoundContent={say('placeNone')}
      popupMatchSelectWidth={false}
      onChange={(code: string) => void navigate(addressOf(target, jurisdictionParameter, { j: code }))}
    />
  );
}
