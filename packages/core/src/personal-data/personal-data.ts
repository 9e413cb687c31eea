import { text as textCheck } from '../analysis/checks.ts';
import { inputsOf } from '../analysis/inputs.ts';
import { defineTerms } from '../text/terms.ts';
import { carPlatesIn } from './car-plate.ts';
import { citizenNumbersIn } from './citizen-number.ts';
import { emailAddressesIn } from './email-address.ts';
import { homeAddressesIn } from './home-address.ts';
import { personNamesIn } from './person-name.ts';
import { landlineNumbersIn, mobileNumbersIn } from './phone-number.ts';
import { plainText } from './plain-text.ts';
import { replaceSpans, type Span } from './span.ts';

/** The kinds of personal data that can be found in a text by their form, with their names. */
export const personalDataKinds = defineTerms({
  citizen_number: ['citizen number', '公民身份号码'],
  car_plate: ['number plate', '车牌号'],
  mobile_number: ['mobile number', '手机号码'],
  landline_number: ['landline number', '固定电话'],
  email_address: ['e-mail address', '电子邮箱'],
  home_address: ['home address', '住址'],
  person_name: ['name', '姓名'],
});
/** One of {@link personalDataKinds}. */
export type PersonalDataKind = (typeof personalDataKinds.values)[number];

/**
 * The place of personal data in the original text, in UTF-16 units, as `slice` takes them. It does not contain the data
 * itself.
 */
export interface PersonalDataSpan {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

interface Finder {
  readonly kind: PersonalDataKind;
  /** A text is searched only if it has this many digits and matches `mark`. */
  readonly digits: number;
  readonly mark: RegExp;
  readonly find: (text: string) => readonly Span[];
}

/** The finders run in this order, and none examines what an earlier one has found. */
const finders: readonly Finder[] = [
  { kind: 'email_address', digits: 0, mark: /@/, find: emailAddressesIn },
  { kind: 'citizen_number', digits: 17, mark: /[1-9]/, find: citizenNumbersIn },
  { kind: 'car_plate', digits: 2, mark: /\p{Script=Han}/u, find: carPlatesIn },
  { kind: 'mobile_number', digits: 11, mark: /1/, find: mobileNumbersIn },
  { kind: 'landline_number', digits: 7, mark: /[2-8]/, find: landlineNumbersIn },
  {
    kind: 'home_address',
    digits: 0,
    mark: /[路街道巷胡弄里村屯庄寨区园寓苑单楼层栋幢座室房牌号#-]|[A-Za-z]{2}/,
    find: homeAddressesIn,
  },
  {
    kind: 'person_name',
    digits: 0,
    mark: /[某:]|先生|女士|小姐|太太|大[爷妈娘叔婶]|阿姨|奶奶|爷爷|师傅|M[rsia]/,
    find: personNamesIn,
  },
];

/**
 * Finds the personal data in a free text that can be known by its form: citizen numbers with a right check digit,
 * mobile and landline numbers of the mainland, e-mail addresses, number plates, addresses with the number of a house or
 * a door, and surnames with 某 or a form of address, also in full-width digits and with gaps. It does not find whole
 * names without a word that announces them.
 *
 * @example
 * ```ts
 * personalDataIn('她的电话是13800138000'); // → [{ kind: 'mobile_number', start: 5, end: 16 }]
 * personalDataIn('三号楼楼道灯不亮'); // → []
 * ```
 * @returns the spans in the order of the text; they do not overlap
 * @see GB 11643-1999 (citizen numbers), GA 36-2018 (number plates)
 */
export function personalDataIn(text: string): readonly PersonalDataSpan[] {
  inputsOf('personalDataIn').field('text', text, textCheck);
  const plain = plainText(text);
  const digits = plain.text.replace(/\D/g, '').length;
  const spans: PersonalDataSpan[] = [];
  let rest = plain.text;
  for (const { kind, digits: least, mark, find } of finders) {
    if (digits < least || !mark.test(rest)) continue;
    const found = find(rest);
    if (found.length === 0) continue;
    for (const [start, end] of found) {
      spans.push({ kind, start: plain.placeOf(start), end: plain.placeOf(end) });
    }
    rest = replaceSpans(rest, found, (index) => '□'.repeat(found[index]![1] - found[index]![0]));
  }
  return spans.sort((a, b) => a.start - b.start);
}
