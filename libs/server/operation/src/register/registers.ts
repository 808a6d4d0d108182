import { awards } from '../award/award.register';
import { incubatedVentures } from '../incubated-venture/incubated-venture.register';
import { intellectualProperty } from '../intellectual-property/intellectual-property.register';
import { products } from '../product/product.register';
import { projects } from '../project/project.register';
import { publications } from '../publication/publication.register';
import { standards } from '../standard/standard.register';
import { technologyContracts } from '../technology-contract/technology-contract.register';
import type { AnyRegister } from './register';

/** The registers, in the order in which they are shown (Art. 5(4), 16, 18, 22). */
export const allRegisters: readonly AnyRegister[] = [
  technologyContracts,
  intellectualProperty,
  awards,
  standards,
  publications,
  products,
  projects,
  incubatedVentures,
];
