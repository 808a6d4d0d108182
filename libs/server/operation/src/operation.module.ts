import { Award } from './award/award.entity';
import { IncubatedVenture } from './incubated-venture/incubated-venture.entity';
import { IntellectualProperty } from './intellectual-property/intellectual-property.entity';
import { Product } from './product/product.entity';
import { Project } from './project/project.entity';
import { Publication } from './publication/publication.entity';
import { CenterRegistersResolver } from './register/center-registers.resolver';
import { ProjectConnectionResolver, TechnologyContractConnectionResolver } from './register/register-totals.resolver';
import { registerDatasets } from './register/registers.dataset';
import { allRegisterReads } from './register/registers.read';
import { RegistersResolver } from './register/registers.resolver';
import { Standard } from './standard/standard.entity';
import { TechnologyContract } from './technology-contract/technology-contract.entity';

/** The tables of the registers (Art. 5(4), 16, 18, 22). */
export const entities = [
  TechnologyContract,
  IntellectualProperty,
  Award,
  Standard,
  Publication,
  Product,
  Project,
  IncubatedVenture,
];

/** What the API shows of them. */
export const resolvers = [
  RegistersResolver,
  CenterRegistersResolver,
  TechnologyContractConnectionResolver,
  ProjectConnectionResolver,
];

/** What may be taken out as a whole. */
export const datasets = registerDatasets;

/** How it is read. */
export const reads = allRegisterReads;
