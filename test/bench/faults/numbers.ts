/**
 * Numbers of persons, phones and cards, made up: the check digits are right, the
 * rest cannot have been given to anybody (births in 1900, test ranges).
 */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit of an identity number (GB 11643, ISO 7064 MOD 11-2) behind its first 17 digits. */
export function identityNumber(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(first17[at]), 0);
  return first17 + '10X98765432'[sum % 11];
}

/** The same with a check digit that is wrong. */
export function wrongIdentityNumber(first17: string): string {
  const right = identityNumber(first17);
  return right.slice(0, 17) + (right.endsWith('5') ? '6' : '5');
}

/** The check digit of a card (ISO/IEC 7812, Luhn) behind the digits before it. */
export function cardNumber(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits + String((10 - (sum % 10)) % 10);
}

export function wrongCardNumber(digits: string): string {
  const right = cardNumber(digits);
  return right.slice(0, -1) + String((Number(right.at(-1)) + 3) % 10);
}
