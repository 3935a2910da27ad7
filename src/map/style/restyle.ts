import type { LayerSpecification, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

type Properties = Readonly<Record<string, unknown>>;

export type StyleChange = {
  readonly layerId: string;
  readonly door: 'paint' | 'layout';
  readonly property: string;
  readonly value: unknown;
};

/** What to set so that one style looks like another with the same layers. Sources, and with them the data, stay untouched. */
export function diffStyles(before: StyleSpecification, after: StyleSpecification): readonly StyleChange[] {
  const old = new Map(before.layers.map((layer) => [layer.id, layer]));
  return after.layers.flatMap((layer) => {
    const was = old.get(layer.id);
    if (was === undefined) throw new Error(`Layer ${layer.id} is not in both styles`);
    return (['paint', 'layout'] as const).flatMap((door) =>
      changedProperties(door, propertiesOf(was, door), propertiesOf(layer, door)).map((change) => ({
        layerId: layer.id,
        ...change,
      })),
    );
  });
}

export function restyle(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  for (const { layerId, door, property, value } of diffStyles(before, after)) {
    if (door === 'paint') map.setPaintProperty(layerId, property as never, value as never);
    else map.setLayoutProperty(layerId, property as never, value as never);
  }
}

function changedProperties(
  door: StyleChange['door'],
  before: Properties,
  after: Properties,
): readonly Omit<StyleChange, 'layerId'>[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((property) => ({ door, property, value: after[property] }));
}

function propertiesOf(layer: LayerSpecification, door: StyleChange['door']): Properties {
  return (layer as unknown as Record<string, Properties | undefined>)[door] ?? {};
}
