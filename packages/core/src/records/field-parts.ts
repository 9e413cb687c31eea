import type { FieldKind, RecordField } from '../model/describe/fields.ts';

/** A part of a field that is stored in several columns, and the name of its column in camelCase: `nameEn`. */
export interface FieldPart {
  readonly part: string;
  readonly name: string;
  readonly kind: 'text' | 'number';
  readonly nullable: boolean;
}

const texts = ['en', 'zh'];
const coordinates = ['x', 'y', 'longitude', 'latitude'];

/** The parts of a text in both languages, or of a place, of whose coordinates two are known; undefined for every other field. */
export function partsOf({ name, kind, nullable }: RecordField): readonly FieldPart[] | undefined {
  const parts = partNames[kind];
  return parts?.map((part) => ({
    part,
    name: name + part.charAt(0).toUpperCase() + part.slice(1),
    kind: kind === 'place' ? 'number' : 'text',
    nullable: nullable || kind === 'place',
  }));
}

const partNames: Partial<Readonly<Record<FieldKind, readonly string[]>>> = {
  localizedText: texts,
  place: coordinates,
};
