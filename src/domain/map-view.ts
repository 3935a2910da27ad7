import type { LonLat } from './lon-lat.ts';

/** Where the map looks: its centre and MapLibre's zoom (512 px tiles). */
export type MapView = { readonly lonLat: LonLat; readonly zoom: number };

/** West, south, east, north in degrees. */
export type LonLatBounds = readonly [west: number, south: number, east: number, north: number];

/** A named mark on the map. */
export type MapPin = { readonly lonLat: LonLat; readonly label: string };

/** The picture's colour scheme: its palette and the app's theme go together. */
export type MapScheme = 'light' | 'dark' | 'contrast';
