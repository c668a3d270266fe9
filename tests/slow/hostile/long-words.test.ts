import { words } from './cases/words.ts';
import { tellCases } from './tell.ts';

tellCases({ words });
