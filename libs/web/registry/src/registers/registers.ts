import type { ComponentType } from 'react';
import {
  awardLevelValues,
  contractKindValues,
  intellectualPropertyKindValues,
  productKindValues,
  projectKindValues,
  projectLevelValues,
  publicationKindValues,
  standardLevelValues,
} from '@wanchuang/web-client';
import {
  AwardsPanel,
  IncubatedVenturesPanel,
  IntellectualPropertyPanel,
  ProductsPanel,
  ProjectsPanel,
  PublicationsPanel,
  StandardsPanel,
  TechnologyContractsPanel,
} from './register-panels';
import type { RegisterKey } from './register-key';
import type { RegisterPanelProps } from './register-panel';
import type { RegisterWords } from './register-words';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A register's panel, and the kinds and levels that its rows can be narrowed by. */
export interface RegisterView {
  readonly Panel: ComponentType<RegisterPanelProps>;
  readonly kinds: (words: RegisterWords) => readonly Choice[];
  readonly levels: (words: RegisterWords) => readonly Choice[];
}

const none = (): readonly Choice[] => [];

const choices = <T extends string>(values: readonly T[], label: (value: T) => string): readonly Choice[] =>
  values.map((value) => ({ value, label: label(value) }));

/** The eight registers, by the name of their table. */
export const registerViews: Readonly<Record<RegisterKey, RegisterView>> = {
  technology_contract: {
    Panel: TechnologyContractsPanel,
    kinds: ({ contractKind }) => choices(contractKindValues, contractKind),
    levels: none,
  },
  intellectual_property: {
    Panel: IntellectualPropertyPanel,
    kinds: ({ propertyKind }) => choices(intellectualPropertyKindValues, propertyKind),
    levels: none,
  },
  award: { Panel: AwardsPanel, kinds: none, levels: ({ awardLevel }) => choices(awardLevelValues, awardLevel) },
  standard: {
    Panel: StandardsPanel,
    kinds: none,
    levels: ({ standardLevel }) => choices(standardLevelValues, standardLevel),
  },
  publication: {
    Panel: PublicationsPanel,
    kinds: ({ publicationKind }) => choices(publicationKindValues, publicationKind),
    levels: none,
  },
  product: {
    Panel: ProductsPanel,
    kinds: ({ productKind }) => choices(productKindValues, productKind),
    levels: none,
  },
  project: {
    Panel: ProjectsPanel,
    kinds: ({ projectKind }) => choices(projectKindValues, projectKind),
    levels: ({ projectLevel }) => choices(projectLevelValues, projectLevel),
  },
  incubated_venture: { Panel: IncubatedVenturesPanel, kinds: none, levels: none },
};
