import { definePhenDauMap } from './phen-dau-map.ts';

definePhenDauMap();
