import type { TypeReads } from '@wanchuang/server-platform';
import { Award } from '../award/award.entity';
import { awards } from '../award/award.register';
import { IncubatedVenture } from '../incubated-venture/incubated-venture.entity';
import { incubatedVentures } from '../incubated-venture/incubated-venture.register';
import { IntellectualProperty } from '../intellectual-property/intellectual-property.entity';
import { intellectualPropertyFields } from '../intellectual-property/intellectual-property.read';
import { intellectualProperty } from '../intellectual-property/intellectual-property.register';
import { Product } from '../product/product.entity';
import { products } from '../product/product.register';
import { Project } from '../project/project.entity';
import { projects } from '../project/project.register';
import { Publication } from '../publication/publication.entity';
import { publications } from '../publication/publication.register';
import { Standard } from '../standard/standard.entity';
import { standards } from '../standard/standard.register';
import { TechnologyContract } from '../technology-contract/technology-contract.entity';
import { technologyContracts } from '../technology-contract/technology-contract.register';
import { type RegisterRead, registerReads } from './register.read';

/** The registers, by the name of their lists over all centers and of one center. */
const registersByList: Readonly<Record<string, RegisterRead>> = {
  technologyContracts: { register: technologyContracts, entity: TechnologyContract },
  intellectualProperty: {
    register: intellectualProperty,
    entity: IntellectualProperty,
    fields: intellectualPropertyFields,
  },
  awards: { register: awards, entity: Award },
  standards: { register: standards, entity: Standard },
  publications: { register: publications, entity: Publication },
  products: { register: products, entity: Product },
  projects: { register: projects, entity: Project },
  incubatedVentures: { register: incubatedVentures, entity: IncubatedVenture },
};

export const allRegisterReads: readonly TypeReads[] = Object.entries(registersByList).flatMap(([list, read]) =>
  registerReads(list, read),
);
