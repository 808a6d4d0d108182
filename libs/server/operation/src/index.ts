export { datasets, entities, reads, resolvers } from './operation.module';

export { type CenterYear, type FactListener, feedIndicators } from './feed/feed.service';
export { compileFeedsSql, fedIndicators, feedCondition } from './feed/feed.sql';

export { allRegisters } from './register/registers';
export { type NewEntry, type SavedRows, saveRegisterRows } from './register/register.service';
export { type AnyRegister, type Register, typeNameOf } from './register/register';

export { awards } from './award/award.register';
export { incubatedVentures } from './incubated-venture/incubated-venture.register';
export { intellectualProperty } from './intellectual-property/intellectual-property.register';
export { products } from './product/product.register';
export { projects } from './project/project.register';
export { publications } from './publication/publication.register';
export { standards } from './standard/standard.register';
export { technologyContracts } from './technology-contract/technology-contract.register';
