// The part of a cell that two points need between them to be distinguished.
const NEAR = 0.75;

/** Something at a point of the map, in pixels. */
export interface Located {
  x: number;
  y: number;
}

/** Items so near each other that they are drawn as one, at their middle. */
export interface Cluster<Item> extends Located {
  items: Item[];
}

/**
 * Groups items by the cells of a grid, in pixels; neighbours across an edge are joined if they are nearer than most
 * of a cell. The grid is fixed to the map, so that groups stay while it is moved.
 */
export function clustersOf<Item extends Located>(items: readonly Item[], cell: number): Cluster<Item>[] {
  const inCell = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${Math.floor(item.x / cell)} ${Math.floor(item.y / cell)}`;
    inCell.set(key, [...(inCell.get(key) ?? []), item]);
  }
  const clusters: Cluster<Item>[] = [];
  for (const found of inCell.values()) {
    const cluster = clusterOf(found);
    const near = clusters.findIndex((each) => Math.hypot(each.x - cluster.x, each.y - cluster.y) < cell * NEAR);
    if (near < 0) clusters.push(cluster);
    else clusters[near] = clusterOf([...(clusters[near]?.items ?? []), ...found]);
  }
  return clusters;
}

function clusterOf<Item extends Located>(items: Item[]): Cluster<Item> {
  const middle = (key: keyof Located) => items.reduce((sum, item) => sum + item[key], 0) / items.length;
  return { x: middle('x'), y: middle('y'), items };
}
