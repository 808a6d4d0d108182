import type { ReactNode } from 'react';
import { Missing } from '../figures/figure';
import { Figure } from '../figures/figure';
import { type RegisterDefinition, RegisterPanel, type RegisterPanelProps } from './register-panel';
import {
  AwardsDocument,
  type AwardsQuery,
  IncubatedVenturesDocument,
  type IncubatedVenturesQuery,
  IntellectualPropertyDocument,
  type IntellectualPropertyQuery,
  ProductsDocument,
  type ProductsQuery,
  ProjectsDocument,
  type ProjectsQuery,
  PublicationsDocument,
  type PublicationsQuery,
  StandardsDocument,
  type StandardsQuery,
  TechnologyContractsDocument,
  type TechnologyContractsQuery,
  type Verification,
} from './registers.generated';
import type { RegisterWords } from './register-words';

type RowsOf<Connection> = Connection extends { readonly nodes: readonly (infer Row)[] } ? Row : never;
type Center<Query extends { readonly center: unknown }> = NonNullable<Query['center']>;

const verification = ({ say, verification: word }: RegisterWords) => ({
  key: 'verification',
  title: say('verification'),
  rank: 3 as const,
  cell: (row: { readonly verification: Verification }) => word(row.verification),
});

const date = (value: string | null): ReactNode => value ?? <Missing />;

type Contract = RowsOf<Center<TechnologyContractsQuery>['technologyContracts']>;
const technologyContracts: RegisterDefinition<TechnologyContractsQuery, Contract> = {
  document: TechnologyContractsDocument,
  page: ({ center }) => center?.technologyContracts,
  columns: (words, money) => [
    { key: 'title', title: words.say('name'), cell: ({ title }) => title },
    {
      key: 'number',
      title: words.say('registrationNumber'),
      tight: true,
      rank: 3,
      cell: (row) => row.registrationNumber,
    },
    { key: 'kind', title: words.say('kind'), cell: ({ kind }) => words.contractKind(kind) },
    { key: 'direction', title: words.say('direction'), cell: (row) => words.contractDirection(row.direction) },
    { key: 'counterparty', title: words.say('counterparty'), rank: 2, cell: ({ counterparty }) => counterparty },
    {
      key: 'amount',
      title: words.say('amount'),
      unit: money.unit,
      numeric: true,
      cell: ({ amount }) => <Figure value={amount} format={money} />,
    },
    { key: 'signedOn', title: words.say('signedOn'), tight: true, rank: 3, cell: ({ signedOn }) => signedOn },
    { key: 'registeredOn', title: words.say('registeredOn'), tight: true, cell: ({ registeredOn }) => registeredOn },
    verification(words),
  ],
  money: {
    of: ({ amount }) => amount,
    total: ({ center }) => center?.technologyContracts.totalAmount,
    column: 'amount',
  },
};

type Property = RowsOf<Center<IntellectualPropertyQuery>['intellectualProperty']>;
const intellectualProperty: RegisterDefinition<IntellectualPropertyQuery, Property> = {
  document: IntellectualPropertyDocument,
  page: ({ center }) => center?.intellectualProperty,
  columns: (words) => [
    { key: 'title', title: words.say('name'), cell: ({ title }) => title },
    { key: 'number', title: words.say('number'), tight: true, rank: 2, cell: ({ number }) => number },
    { key: 'kind', title: words.say('kind'), cell: ({ kind }) => words.propertyKind(kind) },
    { key: 'state', title: words.say('state'), cell: ({ state }) => words.propertyState(state) },
    { key: 'owner', title: words.say('owner'), rank: 3, cell: ({ owner }) => owner },
    { key: 'filedOn', title: words.say('filedOn'), tight: true, rank: 2, cell: ({ filedOn }) => filedOn },
    { key: 'grantedOn', title: words.say('grantedOn'), tight: true, cell: ({ grantedOn }) => date(grantedOn) },
    { key: 'use', title: words.say('use'), rank: 3, cell: (row) => uses(row, words) },
    verification(words),
  ],
};

function uses({ appliedInProduct, licensed }: Property, { say }: RegisterWords): string {
  return [...(appliedInProduct ? [say('inProduct')] : []), ...(licensed ? [say('licensed')] : [])].join(' · ');
}

type Award = RowsOf<Center<AwardsQuery>['awards']>;
const awards: RegisterDefinition<AwardsQuery, Award> = {
  document: AwardsDocument,
  page: ({ center }) => center?.awards,
  columns: (words) => [
    { key: 'title', title: words.say('name'), cell: ({ title }) => title },
    { key: 'level', title: words.say('level'), cell: ({ level }) => words.awardLevel(level) },
    { key: 'awardingBody', title: words.say('awardingBody'), rank: 2, cell: ({ awardingBody }) => awardingBody },
    { key: 'awardedOn', title: words.say('awardedOn'), tight: true, cell: ({ awardedOn }) => awardedOn },
    verification(words),
  ],
};

type Standard = RowsOf<Center<StandardsQuery>['standards']>;
const standards: RegisterDefinition<StandardsQuery, Standard> = {
  document: StandardsDocument,
  page: ({ center }) => center?.standards,
  columns: (words) => [
    { key: 'title', title: words.say('name'), cell: ({ title }) => title },
    { key: 'number', title: words.say('number'), tight: true, cell: ({ number }) => number },
    { key: 'level', title: words.say('level'), cell: ({ level }) => words.standardLevel(level) },
    { key: 'role', title: words.say('role'), cell: ({ role }) => words.standardRole(role) },
    { key: 'publishedOn', title: words.say('publishedOn'), tight: true, cell: ({ publishedOn }) => publishedOn },
    verification(words),
  ],
};

type Publication = RowsOf<Center<PublicationsQuery>['publications']>;
const publications: RegisterDefinition<PublicationsQuery, Publication> = {
  document: PublicationsDocument,
  page: ({ center }) => center?.publications,
  columns: (words) => [
    { key: 'title', title: words.say('name'), cell: ({ title }) => title },
    { key: 'kind', title: words.say('kind'), cell: ({ kind }) => words.publicationKind(kind) },
    { key: 'venue', title: words.say('venue'), rank: 2, cell: ({ venue }) => venue },
    {
      key: 'international',
      title: words.say('international'),
      cell: ({ international }) => words.say(international ? 'yes' : 'no'),
    },
    { key: 'publishedOn', title: words.say('publishedOn'), tight: true, cell: ({ publishedOn }) => publishedOn },
    verification(words),
  ],
};

type Product = RowsOf<Center<ProductsQuery>['products']>;
const products: RegisterDefinition<ProductsQuery, Product> = {
  document: ProductsDocument,
  page: ({ center }) => center?.products,
  columns: (words) => [
    { key: 'name', title: words.say('name'), cell: ({ name }) => name },
    { key: 'kind', title: words.say('kind'), cell: ({ kind }) => words.productKind(kind) },
    { key: 'launchedOn', title: words.say('launchedOn'), tight: true, cell: ({ launchedOn }) => launchedOn },
    verification(words),
  ],
};

type Project = RowsOf<Center<ProjectsQuery>['projects']>;
const projects: RegisterDefinition<ProjectsQuery, Project> = {
  document: ProjectsDocument,
  page: ({ center }) => center?.projects,
  columns: (words, money) => [
    { key: 'title', title: words.say('name'), cell: ({ title }) => title },
    { key: 'number', title: words.say('number'), tight: true, rank: 3, cell: ({ number }) => number },
    { key: 'kind', title: words.say('kind'), cell: ({ kind }) => words.projectKind(kind) },
    { key: 'level', title: words.say('level'), cell: ({ level }) => (level ? words.projectLevel(level) : null) },
    { key: 'partner', title: words.say('partner'), rank: 3, cell: ({ partner }) => partner },
    {
      key: 'funding',
      title: words.say('funding'),
      unit: money.unit,
      numeric: true,
      cell: ({ funding }) => <Figure value={funding} format={money} />,
    },
    { key: 'state', title: words.say('state'), rank: 2, cell: ({ state }) => words.projectState(state) },
    { key: 'startedOn', title: words.say('startedOn'), tight: true, cell: ({ startedOn }) => startedOn },
    { key: 'endedOn', title: words.say('endedOn'), tight: true, rank: 3, cell: ({ endedOn }) => date(endedOn) },
    verification(words),
  ],
  money: { of: ({ funding }) => funding, total: ({ center }) => center?.projects.totalFunding, column: 'funding' },
};

type Venture = RowsOf<Center<IncubatedVenturesQuery>['incubatedVentures']>;
const incubatedVentures: RegisterDefinition<IncubatedVenturesQuery, Venture> = {
  document: IncubatedVenturesDocument,
  page: ({ center }) => center?.incubatedVentures,
  columns: (words) => [
    { key: 'name', title: words.say('name'), cell: ({ name }) => name },
    {
      key: 'creditCode',
      title: words.say('creditCode'),
      tight: true,
      rank: 3,
      cell: ({ creditCode }) => date(creditCode),
    },
    {
      key: 'technologySme',
      title: words.say('technologySme'),
      cell: ({ technologySme }) => words.say(technologySme ? 'yes' : 'no'),
    },
    { key: 'incubatedOn', title: words.say('incubatedOn'), tight: true, cell: ({ incubatedOn }) => incubatedOn },
    { key: 'leftOn', title: words.say('leftOn'), tight: true, rank: 2, cell: ({ leftOn }) => date(leftOn) },
    verification(words),
  ],
};

const panelOf =
  <Data, Row extends { readonly id: string }>(definition: RegisterDefinition<Data, Row>) =>
  (props: RegisterPanelProps): ReactNode => <RegisterPanel definition={definition} {...props} />;

export const TechnologyContractsPanel = panelOf(technologyContracts);
export const IntellectualPropertyPanel = panelOf(intellectualProperty);
export const AwardsPanel = panelOf(awards);
export const StandardsPanel = panelOf(standards);
export const PublicationsPanel = panelOf(publications);
export const ProductsPanel = panelOf(products);
export const ProjectsPanel = panelOf(projects);
export const IncubatedVenturesPanel = panelOf(incubatedVentures);
