import type { Rule } from '../rule.ts';
import { bankCard } from './bank-card.ts';
import { identityNumber } from './identity-number.ts';
import { mobileNumber } from './mobile-number.ts';

export const privacy: readonly Rule[] = [identityNumber, bankCard, mobileNumber];
