import {
  listOf,
  notNegative,
  onlyFields,
  openShare,
  optional,
  positive,
  rowWith,
  text,
  valuesOf,
  where,
  wholeNumber,
} from '../analysis/checks.ts';
import { type Inputs, inputsOf } from '../analysis/inputs.ts';
import { normalUpperTail } from '../statistics/distributions/tails.ts';
import { falseDiscoveryAdjusted, isDiscovery } from '../statistics/false-discovery.ts';
import { countedText, unitName } from '../text/counted.ts';
import type { LocalizedText } from '../text/localized-text.ts';
import { numberText, percentage } from '../text/numbers-and-days.ts';
import type { Cells } from './cells.ts';
import { connectedComponents } from './components.ts';
import { evenCounts, evenHarm } from './even-scatter.ts';
import { giZ } from './gi-z.ts';
import { h3Cells } from './h3-cells.ts';
import type {
  HarmTable,
  HotSpot,
  HotSpotCell,
  HotSpotIncident,
  HotSpotOptions,
  HotSpots,
} from './hot-spot-types.ts';
import {
  coordinatesName,
  type PlanarPlace,
  type Points,
  placeObject,
  readPoints,
  refuseDegreesCalledMetres,
} from './place.ts';
import { mapFor } from './project.ts';
import { squareCells } from './square-cells.ts';

const hotSpotIncidents = /* @__PURE__ */ listOf(
  /* @__PURE__ */ rowWith<HotSpotIncident>({ place: placeObject, kind: /* @__PURE__ */ optional(text) }),
  1,
);
const cellsOption = /* @__PURE__ */ where<HotSpotOptions['cells']>(
  (value) => typeof value === 'object' && value !== null,
  {
    en: 'an object such as { kind: "square", metres: 250 }',
    zh: '形如 { kind: "square", metres: 250 } 的对象',
  },
);
const hotSpotOptions = /* @__PURE__ */ onlyFields<HotSpotOptions>({
  coordinates: coordinatesName,
  cells: cellsOption,
  area: /* @__PURE__ */ optional(/* @__PURE__ */ listOf(placeObject, 3)),
  steps: /* @__PURE__ */ optional(/* @__PURE__ */ wholeNumber(1, 20)),
  bandwidthMetres: /* @__PURE__ */ optional(positive),
  falseDiscoveryRate: /* @__PURE__ */ optional(openShare),
  harm: /* @__PURE__ */ optional(
    /* @__PURE__ */ onlyFields<HarmTable>({ source: text, weights: /* @__PURE__ */ valuesOf(notNegative) }),
  ),
});

/**
 * Finds hot spots: cells of a grid or of H3 around which more happened than chance explains, while the share of false
 * discoveries is controlled. A cell is hot only if it passes two tests: it stands out among the cells of the area by
 * Gi*, and incidents scattered evenly would hardly produce as many there. By the first test alone, almost any cell with
 * an incident is hot if incidents are rare.
 *
 * @example
 * ```ts
 * const market = Array.from({ length: 30 }, (_, day) => ({ place: { x: 1010 + day, y: 1020 } }));
 * const elsewhere = Array.from({ length: 60 }, (_, day) => ({
 *   place: { x: (day * 377) % 3000, y: (day * 911) % 3000 },
 * }));
 * const { spots, cells } = hotSpots([...market, ...elsewhere], {
 *   coordinates: 'metres', cells: { kind: 'square', metres: 100 },
 * });
 * [spots.length, cells[0].hot]; // → [1, true]
 * ```
 * @throws ANALYSIS_INPUT_INVALID also for degrees on a grid of metres without `projectAt`
 * @see Ord & Getis 1995 (Gi*); Caldas de Castro & Singer 2006 (false discoveries in maps); Silverman 1986, Density
 *   Estimation, equation 4.5 (the kernel); for harm Sherman, Neyroud & Neyroud 2016, Policing 10(3), 171–183
 */
export function hotSpots(incidents: readonly HotSpotIncident[], options: HotSpotOptions): HotSpots {
  const inputs = inputsOf('hotSpots');
  inputs.check({ incidents, options }, { incidents: hotSpotIncidents, options: hotSpotOptions });
  const { coordinates, steps = 1, bandwidthMetres = null, falseDiscoveryRate = 0.05, harm = null } = options;
  const weights = weightsOf(inputs, incidents, harm);
  const cells = cellsOf(inputs, incidents, options);

  inputs.require(cells.count > 0, 'area', options.area, {
    en: 'an area that is large enough for a cell: use smaller cells or a larger area',
    zh: '至少能容纳一个单元的区域：请缩小单元或扩大区域',
  });
  const cellWidth = 1000 * Math.sqrt(cells.squareKilometres / cells.count);
  inputs.require((bandwidthMetres ?? 0) <= 100 * cellWidth, 'bandwidthMetres', bandwidthMetres, {
    en: 'at most 100 times as long as a cell is wide',
    zh: '不超过单元宽度的 100 倍',
  });

  const tallies = tallied(cells, weights);
  let [total, squares] = [0, 0];
  for (const { value } of tallies.values()) {
    total += value;
    squares += value * value;
  }
  const inside = cells.cellOf.reduce((count, cell) => count + (cell < 0 ? 0 : 1), 0);
  const scatter =
    harm === null
      ? evenCounts(inside)
      : evenHarm(weights.filter((_, incident) => cells.cellOf[incident]! >= 0));
  // A cell in which nothing happened is not hot, however much happened around it.
  const judged = [...tallies.keys()].map((cell) => {
    const near = cells.around(cell, steps);
    let [sum, count] = [0, 0];
    for (const other of near) {
      sum += tallies.get(other)?.value ?? 0;
      count += tallies.get(other)?.count ?? 0;
    }
    const z = cells.count < 2 ? null : giZ(sum, near.length, total, squares, cells.count);
    if (z === null) return { cell, near, count, z, giP: null, scatterP: null, p: null };
    const giP = normalUpperTail(z);
    const scatterP = scatter(sum, near.length / cells.count);
    const p = tallies.get(cell)!.value > 0 ? Math.max(giP, scatterP) : 1;
    return { cell, near, count, z, giP, scatterP, p };
  });
  // Cells without incidents count as tests too. Their p is 1, so they come last.
  const adjusted = falseDiscoveryAdjusted(
    judged.map(({ p }) => p),
    cells.count,
  );
  const isHot = (index: number) => isDiscovery(adjusted[index]!, falseDiscoveryRate);
  const hot = judged.filter((_, index) => isHot(index));
  const groups = spotsOf(
    cells,
    hot.map(({ cell }) => cell),
  );
  const spotValue = (group: readonly number[]) =>
    group.reduce((sum, cell) => sum + tallies.get(cell)!.value, 0);
  const ordered = groups.toSorted((a, b) => spotValue(b) - spotValue(a));
  const spotOf = new Map(ordered.flatMap((group, spot) => group.map((cell) => [cell, spot] as const)));
  const density = bandwidthMetres === null ? null : densities(cells, weights, bandwidthMetres);

  const judgedCells = judged
    .map(({ cell, near, count, z, giP, scatterP, p }, index): HotSpotCell & { readonly value: number } => {
      const tally = tallies.get(cell)!;
      return {
        id: cells.idOf(cell),
        centre: cells.centreOf(cell),
        squareKilometres: cells.squareKilometresOf(cell),
        count: tally.count,
        harm: harm === null ? null : tally.value,
        density: density === null ? null : (density.get(cell) ?? 0),
        around: { count, cells: near.length },
        z,
        giP,
        scatterP,
        p,
        adjustedP: adjusted[index]!,
        hot: isHot(index),
        spot: spotOf.get(cell) ?? null,
        value: tally.value,
      };
    })
    .sort((a, b) => (b.z ?? 0) - (a.z ?? 0) || b.value - a.value || (a.id < b.id ? -1 : 1))
    .map(({ value: _, ...cell }): HotSpotCell => cell);

  const spots = ordered.map((group): HotSpot => {
    const area = group.reduce((sum, cell) => sum + cells.squareKilometresOf(cell), 0);
    return {
      cells: group.map(cells.idOf),
      count: group.reduce((sum, cell) => sum + tallies.get(cell)!.count, 0),
      harm: harm === null ? null : spotValue(group),
      squareKilometres: area,
      share: spotValue(group) / total,
      areaShare: area / cells.squareKilometres,
    };
  });
  return {
    coordinates,
    incidents: incidents.length,
    outside: incidents.length - inside,
    area: { cells: cells.count, squareKilometres: cells.squareKilometres },
    falseDiscoveryRate,
    harmSource: harm?.source ?? null,
    cells: judgedCells,
    spots,
    sentence: sentenceOf(spots, inside, incidents.length - inside, harm),
  };
}

function cellsOf(
  inputs: Inputs,
  incidents: readonly HotSpotIncident[],
  { coordinates, cells, area, bandwidthMetres }: HotSpotOptions,
): Cells {
  const points = readPoints(
    inputs,
    'incidents',
    incidents.map(({ place }) => place),
    coordinates,
  );
  const ring = area === undefined ? null : readPoints(inputs, 'area', area, coordinates);
  inputs.require(ring === null || area!.length >= 3, 'area', area, {
    en: 'a ring of at least 3 corners',
    zh: '至少有 3 个顶点的闭合区域',
  });
  if (cells.kind === 'h3') {
    const { resolution, library } = cells;
    inputs.require(coordinates === 'degrees', 'coordinates', coordinates, {
      en: '"degrees" for cells of H3',
      zh: '"degrees"（H3 单元须用经纬度）',
    });
    inputs.require(
      Number.isInteger(resolution) && resolution >= 0 && resolution <= 15,
      'cells.resolution',
      resolution,
      {
        en: 'a whole number from 0 to 15',
        zh: '0 到 15 之间的整数',
      },
    );
    return h3Cells(inputs, points, ring, library, resolution);
  }
  inputs.require(cells.kind === 'square', 'cells.kind', cells.kind, {
    en: '"square" or "h3"',
    zh: '"square"（方格）或 "h3"',
  });
  inputs.positive('cells.metres', cells.metres);
  if (coordinates === 'metres') {
    refuseDegreesCalledMetres(inputs, points, Math.max(cells.metres, bandwidthMetres ?? 0));
    return squareCells(inputs, points, ring, cells.metres, (place) => place);
  }
  inputs.require(cells.projectAt !== undefined, 'cells.projectAt', cells.projectAt, {
    en: 'the centre of a flat map: a grid of metres has no meaning in degrees',
    zh: '投影中心：以米为单位的网格不能直接用于经纬度',
  });
  const centreField = 'cells.projectAt';
  const mapOf = (placeField: (index: number) => string) =>
    mapFor(cells.projectAt!, { inputs, centreField, placeField });
  const flat = ({ across, up }: Points, placeField: (index: number) => string) => {
    const { toMetres } = mapOf(placeField);
    const places = Array.from(across, (longitude, index) =>
      toMetres({ longitude, latitude: up[index]! }, index),
    );
    return readPoints(inputs, 'incidents', places, 'metres');
  };
  const { toDegrees } = mapOf(() => 'cells.projectAt');
  return squareCells(
    inputs,
    flat(points, (index) => `incidents[${index}].place`),
    ring === null ? null : flat(ring, (index) => `area[${index}]`),
    cells.metres,
    (place: PlanarPlace) => toDegrees(place),
  );
}

function weightsOf(
  inputs: Inputs,
  incidents: readonly HotSpotIncident[],
  harm: HarmTable | null,
): Float64Array {
  if (harm === null) return new Float64Array(incidents.length).fill(1);
  inputs.require(typeof harm.source === 'string' && harm.source.trim() !== '', 'harm.source', harm.source, {
    en: 'the source of the weights',
    zh: '权重的来源',
  });
  for (const [kind, weight] of Object.entries(harm.weights))
    inputs.notNegative(`harm.weights.${kind}`, weight);
  return Float64Array.from(incidents, ({ kind }, index) => {
    inputs.require(
      kind !== undefined && Object.hasOwn(harm.weights, kind),
      `incidents[${index}].kind`,
      kind,
      {
        en: 'a kind that the table of harm has',
        zh: '危害权重表中已有的类别',
      },
    );
    return harm.weights[kind!]!;
  });
}

interface CellTally {
  count: number;
  value: number;
}

function tallied(cells: Cells, weights: Float64Array): ReadonlyMap<number, CellTally> {
  const tallies = new Map<number, CellTally>();
  cells.cellOf.forEach((cell, incident) => {
    if (cell < 0) return;
    const tally = tallies.get(cell);
    if (tally === undefined) tallies.set(cell, { count: 1, value: weights[incident]! });
    else {
      tally.count += 1;
      tally.value += weights[incident]!;
    }
  });
  return tallies;
}

/** Computes densities in incidents per km² by the quartic (biweight) kernel, whose integral for each incident is 1. */
function densities(cells: Cells, weights: Float64Array, bandwidth: number): ReadonlyMap<number, number> {
  const peak = 3e6 / (Math.PI * bandwidth * bandwidth);
  const densityOf = new Map<number, number>();
  cells.cellOf.forEach((own, incident) => {
    if (own < 0) return;
    cells.near(incident, bandwidth, (cell, metres) => {
      const closeness = 1 - (metres / bandwidth) ** 2;
      densityOf.set(cell, (densityOf.get(cell) ?? 0) + weights[incident]! * peak * closeness * closeness);
    });
  });
  return densityOf;
}

function spotsOf(cells: Cells, hot: readonly number[]): readonly (readonly number[])[] {
  const places = new Map(hot.map((cell, index) => [cell, index]));
  const links = hot.flatMap((cell, index) =>
    cells.around(cell, 1).flatMap((other): [number, number][] => {
      const place = places.get(other);
      return place === undefined || place <= index ? [] : [[index, place]];
    }),
  );
  return connectedComponents(hot.length, links).map((group) => group.map((index) => hot[index]!));
}

function sentenceOf(
  spots: readonly HotSpot[],
  incidents: number,
  outside: number,
  harm: HarmTable | null,
): LocalizedText {
  const left =
    outside === 0
      ? { en: '', zh: '' }
      : {
          en: ` ${countedText(outside, unitName(['incident lies', 'incidents lie'], '起事件')).en} outside the area and ${outside === 1 ? 'is' : 'are'} not counted.`,
          zh: `另有${numberText(outside)}起事件位于区域以外，未计入。`,
        };
  const all = countedText(incidents, unitName('incident', '起事件'));
  if (spots.length === 0) {
    return {
      en: `Among ${all.en}, no place has more than chance can explain.${left.en}`,
      zh: `${all.zh}中，各地点的发案数均未超出随机波动。${left.zh}`,
    };
  }
  const sum = (value: 'share' | 'areaShare') =>
    percentage(
      Math.min(
        1,
        spots.reduce((total, spot) => total + spot[value], 0),
      ),
    );
  const of = harm === null ? all : { en: 'the harm', zh: '危害值' };
  const [part, area] = [sum('share'), sum('areaShare')];
  const number = countedText(spots.length, unitName(['hot spot has', 'hot spots have'], '个热点'));
  return {
    en: `${number.en} ${part.en} of ${of.en} on ${area.en} of the area.${left.en}`,
    zh: `${number.zh}占区域面积的${area.zh}，集中了${of.zh}的${part.zh}。${left.zh}`,
  };
}
